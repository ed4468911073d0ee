import { tenantIdFrom } from '@hearback/tenancy';
import { describe, expect, it } from '@jest/globals';
import { whoAsks } from './who-asks.js';

const acting = (kind: 'person' | 'client') => ({
  roles: [],
  acting: {
    context: {
      tenantId: tenantIdFrom('token', 'qinglan'),
      actor: { kind, id: 'm-1' },
      roles: [],
      properties: 'all' as const,
    },
    contextToken: '',
  },
});

describe('F1 to whose account a request goes', () => {
  it('is a person’s or a machine’s in the company they act in', () => {
    expect(whoAsks(acting('person'), '203.0.113.7')).toEqual({ company: 'qinglan', client: 'person:m-1' });
    expect(whoAsks(acting('client'), '203.0.113.7')).toEqual({ company: 'qinglan', client: 'client:m-1' });
  });

  it.each([
    ['203.0.113.7', 'address:203.0.113.7'],
    ['::ffff:203.0.113.7', 'address:203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', 'address:2001:db8:1:2'],
    ['2001:db8:1:2:ffff::6', 'address:2001:db8:1:2'],
    ['2001:db8::6', 'address:2001:db8:0:0'],
    ['::1', 'address:0:0:0:0'],
  ])('is the network’s for whoever has not signed in: %s', (address, client) => {
    expect(whoAsks(undefined, address)).toEqual({ client });
  });
});
