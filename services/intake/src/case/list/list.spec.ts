import { describe, expect, it } from '@jest/globals';
import { caseAfter, WEDNESDAY } from '../case.examples.js';
import { conditionsOf } from './case-filter.js';
import { behind, CASE_ORDERS, placeOf } from './case-orders.js';
import { readNumber } from './text-search.js';

describe('filters of the register', () => {
  it('are conditions on its columns; what is left out asks for nothing', () => {
    expect(conditionsOf({}, WEDNESDAY)).toEqual([]);
    expect(conditionsOf({ grades: [1], handlerId: 'staff-1', registeredTo: WEDNESDAY }, WEDNESDAY)).toEqual([
      { 'state.grade': { $in: [1] } },
      { 'state.handlerId': 'staff-1' },
      { 'state.registeredAt': { $lt: WEDNESDAY } },
    ]);
  });
  it('an empty list asks for what is in none', () =>
    expect(conditionsOf({ statuses: [] }, WEDNESDAY)).toEqual([{ 'state.status': { $in: [] } }]));
  it('overdue is by now', () => {
    expect(conditionsOf({ overdue: true }, WEDNESDAY)).toEqual([{ 'state.overdueFrom': { $lte: WEDNESDAY } }]);
    expect(conditionsOf({ overdue: false }, WEDNESDAY)).toEqual([{ 'state.overdueFrom': { $gt: WEDNESDAY } }]);
  });
});

describe('orders of the register', () => {
  it('go on behind the last case read', () => {
    const place = placeOf(CASE_ORDERS.NEWEST, { id: 'case-1', version: 1, state: caseAfter({}) });
    expect(behind(CASE_ORDERS.NEWEST, place)).toEqual({
      'state.registeredAt': { $lte: WEDNESDAY },
      $or: [{ 'state.registeredAt': { $lt: WEDNESDAY } }, { _id: { $lt: 'case-1' } }],
    });
  });
});

describe('what is typed into the search box', () => {
  it.each([
    ['QL-20261118-0001', 'QL-20261118-0001'],
    [' ql20261118 0001', 'QL-20261118-0001'],
    ['ＱＬ－20261118－0001', 'QL-20261118-0001'],
    ['电梯', undefined],
    ['13900001111', undefined],
  ])('%s is the number %s', (typed, number) => expect(readNumber(typed)).toBe(number));
});
