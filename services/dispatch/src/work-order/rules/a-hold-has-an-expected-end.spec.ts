import { describe, expect, it } from '@jest/globals';
import { after, fieldOf, START } from '../work-order.examples.js';
import { expectedEnd } from './a-hold-has-an-expected-end.js';

describe('B2 a hold has an expected end', () => {
  it('in the future', () => expect(expectedEnd(after(1), START)).toEqual({ ok: after(1) }));

  it.each([undefined, null, START, after(-1)])('not %s', (until) => {
    expect(fieldOf(expectedEnd(until, START))).toBe('until');
  });
});
