import { describe, expect, it } from '@jest/globals';
import { answer } from './answer/answer.js';
import { answered, closure, FIVES, fold, form, ID, NOW, shanghai } from './invitation.examples.js';
import { evolve } from './invitation.js';
import { publicState } from './invitation.view.js';

const night = shanghai('2026-03-02T23:00');

describe('D1 an invitation', () => {
  it('nothing happens to what is over or has never begun: that is a defect', () => {
    expect(() => evolve(fold([answered], closure()), answered)).toThrow('invitation-answered after ANSWERED');
    expect(() => evolve(closure(night), answered)).toThrow('before it was sent');
    expect(() => evolve(undefined, answered)).toThrow('after nothing');
  });

  it('others hear of the scores and the verdict, not of what was written', () => {
    const done = fold([{ ...answered, scores: { ...FIVES, result: 2 }, suggestion: '太慢了', solved: false }], form());
    expect(publicState(done)).toEqual({
      id: ID,
      caseId: 'case-1',
      round: 1,
      purpose: 'CALLBACK',
      callbackId: 'callback-1',
      status: 'ANSWERED',
      sentAt: NOW,
      remindedAt: undefined,
      answeredAt: NOW,
      expiresAt: '2026-03-04T02:00:00.000Z',
      scores: { speed: 5, result: 2, attitude: 5 },
      satisfied: false,
      verdict: 'UNSATISFIED',
      solved: false,
    });
  });

  it('says when it was sent and reminded, also once it is over', () => {
    expect(publicState(closure(night))).not.toHaveProperty('sentAt');
    const reminded = fold([{ type: 'invitation-reminded', at: night }], closure());
    const over = fold([{ type: 'invitation-voided', at: night }], reminded);
    expect(publicState(over)).toMatchObject({ status: 'VOIDED', sentAt: NOW, remindedAt: night });
  });

  it('nobody is shown one that was ruled out', () => {
    const place = fold([{ type: 'invitation-ruled-out', caseId: 'case-1', round: 1 }]);
    expect(() => publicState(place)).toThrow(TypeError);
  });

  it('an answer that does not fit changes nothing', () => {
    expect(answer(closure(), [], NOW)).toMatchObject({ refusal: { code: 'INVALID_INPUT' } });
  });
});
