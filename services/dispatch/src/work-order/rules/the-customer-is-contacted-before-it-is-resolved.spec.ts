import { describe, expect, it } from '@jest/globals';
import { resolve } from '../resolve/resolve.js';
import { acceptedBy, after, contactedAt, opened, refusalOf } from '../work-order.examples.js';

const facts = { actor: 'ada', now: after(5) };

describe('B3 the customer is contacted before it is resolved', () => {
  it('whoever can be reached', () => {
    expect(refusalOf(resolve(acceptedBy(), { result: '已修复' }, facts))).toBe('WORK_ORDER_NOT_CONTACTED');
    expect(refusalOf(resolve(contactedAt(after(2)), { result: '已修复' }, facts))).toBeUndefined();
  });

  it('who is anonymous cannot be contacted', () => {
    const anonymous = acceptedBy('ada', opened({ anonymous: true, reachableBy: [] }));
    expect(refusalOf(resolve(anonymous, { result: '已修复' }, facts))).toBeUndefined();
  });
});
