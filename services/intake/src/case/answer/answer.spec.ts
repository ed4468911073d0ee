import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../case.events.js';
import { publicState } from '../public-state.js';
import { caseAfter, WEDNESDAY } from '../case.examples.js';
import { answerConsultation } from './answer.js';

const by = { by: 'staff-1', now: WEDNESDAY };
const question = { kind: 'CONSULTATION', grade: 3 } as const;
const answer = '装修时间为工作日8点至12点、14点至18点。';
const answered = (first: Parameters<typeof caseAfter>[0], followUp?: boolean) => {
  const events = answerConsultation(caseAfter(first), { answer, followUp }, by) as CaseEvent[];
  return caseAfter(first, ...events);
};

describe('A8 answering a consultation', () => {
  it('closes it', () =>
    expect(publicState(answered(question))).toMatchObject({
      end: 'CLOSED',
      closedBy: 'ANSWERED',
      closedAt: WEDNESDAY,
      needsHandling: false,
      followUp: false,
    }));

  it('leaves an important one open for its callback, and one for which that is asked', () => {
    const waiting = { end: 'OPEN', needsHandling: false, followUp: true, answeredAt: WEDNESDAY, answeredBy: 'staff-1' };
    expect(publicState(answered({ ...question, importantCustomer: true }))).toMatchObject(waiting);
    expect(publicState(answered(question, true))).toMatchObject(waiting);
  });

  it('closes an important one that left no contact', () => {
    const anonymous = { ...question, grade: 1, anonymous: true, reachableBy: [] } as const;
    expect(publicState(answered(anonymous))).toMatchObject({ end: 'CLOSED', followUp: false });
    expect(answerConsultation(caseAfter(anonymous), { answer, followUp: true }, by)).toMatchObject({
      refusal: { code: 'NOBODY_TO_CALL_BACK' },
    });
  });

  it('is refused for anything else, twice, and after the end', () => {
    const code = (state: Parameters<typeof answerConsultation>[0]) => answerConsultation(state, { answer }, by);
    expect(code(caseAfter({}))).toMatchObject({ refusal: { code: 'NOT_A_CONSULTATION' } });
    expect(code(answered(question, true))).toMatchObject({ refusal: { code: 'CONSULTATION_ALREADY_ANSWERED' } });
    expect(code(answered(question))).toMatchObject({ refusal: { code: 'CASE_ALREADY_ENDED' } });
  });
});
