import { describe, expect, it } from '@jest/globals';
import { caseAfter, concluded, WEDNESDAY, callbackHeard, orderHeard } from '../case.examples.js';
import { withdraw } from './withdraw.js';

const withdrawn = { type: 'case-withdrawn', at: WEDNESDAY, reason: '误报' } as const;

describe('withdrawing', () => {
  it('ends the case with the reason', () => {
    expect(withdraw(caseAfter({}), { reason: '误报' }, WEDNESDAY)).toEqual([withdrawn]);
    expect(caseAfter({}, withdrawn)).toMatchObject({
      status: 'WITHDRAWN',
      ending: { end: 'WITHDRAWN', at: WEDNESDAY },
    });
  });

  it('is refused when the case has ended', () =>
    expect(withdraw(caseAfter({}, withdrawn), { reason: '误报' }, WEDNESDAY)).toMatchObject({
      refusal: { code: 'CASE_ALREADY_ENDED' },
    }));

  it('stays, whatever is heard later', () => {
    const later = caseAfter({}, withdrawn, orderHeard({ status: 'RESOLVED' }), callbackHeard(concluded(false)));
    expect(later).toMatchObject({ status: 'WITHDRAWN', orders: [{ status: 'RESOLVED' }], callbacks: [{ round: 1 }] });
  });
});
