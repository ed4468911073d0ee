import { describe, expect, it } from '@jest/globals';
import { caseAfter, WEDNESDAY } from '../case.examples.js';
import { urge } from './urge.js';

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
});
