import { describe, expect, it } from '@jest/globals';
import { crew, member } from '../work-order.examples.js';
import { canHandle } from './only-who-can-handle-it-is-given-it.js';

describe('B1 only who can handle it is given it', () => {
  it.each([
    ['a handler', {}, true],
    ['a supervisor', { roles: ['supervisor'] }, true],
    ['a manager', { roles: ['manager'] }, true],
    ['a callback agent', { roles: ['callback'] }, false],
    ['who has left', { active: false }, false],
    ['who works for the property', { properties: ['p1', 'p2'] }, true],
    ['who works for another', { properties: ['p2'] }, false],
  ])('%s', (_, said, can) => {
    expect(canHandle('ada', { propertyId: 'p1' }, crew({}, [member('ada', said)]))).toBe(can);
  });

  it('nobody of whom nothing is known, and nobody who is accused', () => {
    expect(canHandle('nobody', { propertyId: 'p1' }, crew())).toBe(false);
    expect(canHandle('ada', { propertyId: 'p1' }, crew({ accusedStaffIds: ['ada'] }))).toBe(false);
  });

  it('a case of no property is for those who see all of them', () => {
    expect(canHandle('ada', {}, crew())).toBe(true);
    expect(canHandle('ada', {}, crew({}, [member('ada', { properties: ['p1'] })]))).toBe(false);
  });
});
