import { describe, expect, it } from '@jest/globals';
import { START } from '../work-order.examples.js';
import { conditionsFor } from './filter.js';

const asker = { staffId: 'ada', teamIds: ['eng'], now: START };

describe('B4 the list of work orders', () => {
  it('nothing asked, nothing narrowed', () => {
    expect(conditionsFor({}, asker)).toEqual([]);
    expect(conditionsFor({ statuses: [], teamIds: null, handlerId: null, mine: false, overdue: null }, asker)).toEqual(
      [],
    );
  });

  it('by status, team, handler and property', () => {
    expect(
      conditionsFor({ statuses: ['QUEUED'], teamIds: ['eng'], handlerId: 'bo', propertyIds: ['p1', 'p2'] }, asker),
    ).toEqual([
      { 'state.status': { $in: ['QUEUED'] } },
      { 'state.teamId': { $in: ['eng'] } },
      { 'state.handlerId': { $in: ['bo'] } },
      { 'state.case.propertyId': { $in: ['p1', 'p2'] } },
    ]);
  });

  it('mine are mine, and those of my teams that nobody has', () => {
    expect(conditionsFor({ mine: true }, asker)).toMatchObject([
      { $or: [{ 'state.handlerId': 'ada' }, { 'state.handlerId': null, 'state.teamId': { $in: ['eng'] } }] },
    ]);
  });

  it('overdue, and not overdue', () => {
    const [overdue] = conditionsFor({ overdue: true }, asker);
    expect(conditionsFor({ overdue: false }, asker)).toEqual([{ $nor: [overdue] }]);
  });
});
