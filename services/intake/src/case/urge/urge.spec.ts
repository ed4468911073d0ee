import { describe, expect, it } from '@jest/globals';
import { caseAfter, WEDNESDAY } from '../case.examples.js';
import { urge, urgeTracked } from './urge.js';

describe('B4 urging', () => {
  it('is counted, with what the customer said', () => {
    const [urged] = urge(caseAfter({}), { note: '怎么还没人来' }, WEDNESDAY) as [never];
    expect(urged).toEqual({ type: 'case-urged', at: WEDNESDAY, note: '怎么还没人来' });
    expect(caseAfter({}, urged, urged)).toMatchObject({ urges: 2, lastUrgedAt: WEDNESDAY });
  });

  it('is refused when the case has ended', () => {
    const ended = caseAfter({}, { type: 'case-withdrawn', at: WEDNESDAY, reason: '误报' });
    expect(urge(ended, {}, WEDNESDAY)).toMatchObject({ refusal: { code: 'CASE_ALREADY_ENDED' } });
  });

  it('is heard from customers themselves once in half an hour', () => {
    const urged = caseAfter({}, { type: 'case-urged', at: WEDNESDAY });
    expect(urgeTracked(urged, {}, '2026-11-18T02:29:59.999Z')).toMatchObject({ refusal: { code: 'URGED_JUST_NOW' } });
    expect(urgeTracked(urged, {}, '2026-11-18T02:30:00.000Z')).toHaveLength(1);
    expect(urge(urged, {}, WEDNESDAY)).toHaveLength(1);
  });
});
