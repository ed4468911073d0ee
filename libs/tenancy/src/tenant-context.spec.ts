import { expect, it } from '@jest/globals';
import { holds, systemContext } from './tenant-context.js';
import { tenantIdFrom } from './tenant-id.js';

it('a service acts by itself with no role, on all properties, and says what caused it', () => {
  expect(systemContext(tenantIdFrom('event', 'qinglan'), 'dispatch', 'request-1', 'case-1:3')).toEqual({
    tenantId: 'qinglan',
    actor: { kind: 'system', id: 'dispatch' },
    roles: [],
    properties: 'all',
    correlationId: 'request-1',
    causationId: 'case-1:3',
  });
});

it('one of the roles asked for is enough, none is not', () => {
  expect(holds({ roles: ['handler', 'callback'] }, 'admin', 'callback')).toBe(true);
  expect(holds({ roles: ['handler'] }, 'admin')).toBe(false);
  expect(holds({ roles: ['handler'] })).toBe(false);
});
