import type { LimitView } from '@hearback/contracts';
import { describe, expect, it } from '@jest/globals';
import { orderProblems } from './nothing-is-due-after-it-is-resolved.js';

const elapsed = (amount: number): LimitView => ({ measure: 'ELAPSED', amount });
const working = (amount: number): LimitView => ({ measure: 'WORKING_MINUTES', amount });
const days = (amount: number): LimitView => ({ measure: 'WORKING_DAYS', amount });

describe('B2 nothing is due after it is resolved', () => {
  it.each([
    ['in order', elapsed(10), elapsed(30), elapsed(1440), []],
    ['at the same time', days(2), days(2), days(2), []],
    ['in measures of different kinds', working(120), elapsed(300), days(1), []],
    ['contact too late', days(4), days(1), days(3), ['grades.0.contact.amount']],
    [
      'both too late, by another measure',
      working(541),
      elapsed(1441),
      elapsed(1440),
      ['grades.0.contact.amount', 'grades.0.arrival.amount'],
    ],
  ])('%s', (_, contact, arrival, resolution, paths) =>
    expect(orderProblems([{ contact, arrival, resolution }]).map(({ path }) => path)).toEqual(paths),
  );
});
