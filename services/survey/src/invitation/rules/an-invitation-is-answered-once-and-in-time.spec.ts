import { describe, expect, it } from '@jest/globals';
import { answer } from '../answer/answer.js';
import { getForm } from '../get-form/get-form.js';
import { answered, closure, fold, NOW, shanghai } from '../invitation.examples.js';
import type { InvitationEvent } from '../invitation.events.js';

const given = ['speed', 'result', 'attitude'].map((questionId) => ({ questionId, score: 5 }));
const refusal = (code: string) => ({ refusal: { code } });

describe('D1 an invitation is answered once, and in time', () => {
  it('while it is out', () => {
    expect(answer(closure(), given, NOW)).toEqual([{ ...answered, at: NOW }]);
    expect(getForm(closure(), NOW)).toMatchObject({ ok: { answered: false } });
  });

  it('twice: refused, and the form says that it was answered', () => {
    const once = fold([answered], closure());
    expect(answer(once, given, NOW)).toMatchObject(refusal('SURVEY_ALREADY_ANSWERED'));
    expect(getForm(once, NOW)).toMatchObject({ ok: { answered: true } });
  });

  it.each<[string, InvitationEvent]>([
    ['SURVEY_VOIDED', { type: 'invitation-voided', at: NOW }],
    ['SURVEY_EXPIRED', { type: 'invitation-expired', at: NOW }],
  ])('%s', (code, event) => {
    const over = fold([event], closure());
    expect(answer(over, given, NOW)).toMatchObject(refusal(code));
    expect(getForm(over, NOW)).toMatchObject(refusal(code));
  });

  it('its last instant is over, whether that was noticed or not', () => {
    const end = shanghai('2026-03-16T10:00');
    expect(answer(closure(), given, end)).toMatchObject(refusal('SURVEY_EXPIRED'));
    expect(getForm(closure(), end)).toMatchObject(refusal('SURVEY_EXPIRED'));
    expect(answer(closure(), given, shanghai('2026-03-16T09:59'))).toHaveLength(1);
  });

  it.each([
    ['not sent yet', closure(shanghai('2026-03-02T23:00'))],
    ['ruled out', fold([{ type: 'invitation-ruled-out', caseId: 'case-1', round: 1 }])],
  ])('%s: not there', (_, invitation) => {
    expect(answer(invitation, given, NOW)).toMatchObject(refusal('NOT_FOUND'));
    expect(getForm(invitation, NOW)).toMatchObject(refusal('NOT_FOUND'));
  });
});
