import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../../case/case.events.js';
import { nextRound } from '../../case/next-round.js';
import { caseAfter, invitation, orderHeard, WEDNESDAY } from '../../case/case.examples.js';
import { messagesDue } from './messages-due.js';

const due = (events: CaseEvent[] = [], about?: Parameters<typeof messagesDue>[1], first = {}) =>
  messagesDue(caseAfter(first, ...events), about).map(({ cause, content }) => `${content.kind} ${cause}`);
const done = orderHeard({ status: 'RESOLVED', result: '更换主板' });
const reopened = nextRound(caseAfter({}, done), WEDNESDAY, 'CALLBACK');

describe('what the customer is told', () => {
  it('that it was received, and the promise', () => {
    expect(due()).toEqual(['ACKNOWLEDGEMENT 1']);
    expect(messagesDue(caseAfter({}))[0]?.content).toMatchObject({ promise: { feedbackBy: 'PHONE' } });
  });

  it('what was done, and the answer to a question', () => {
    expect(due([done])).toEqual(['ACKNOWLEDGEMENT 1', 'RESULT 1']);
    const answered = { type: 'case-answered', at: WEDNESDAY, by: 's', answer: '8点至18点', followUp: false } as const;
    expect(due([answered], undefined, { kind: 'CONSULTATION' })).toEqual(['ACKNOWLEDGEMENT 1', 'RESULT 1/answer']);
  });

  it('that it goes on, with a promise of its own', () =>
    expect(due([done, reopened])).toEqual(['ACKNOWLEDGEMENT 1', 'REOPENED 2']));

  it('the link of a form, while it may be answered', () => {
    expect(due([], invitation())).toContain('SURVEY invitation-1');
    expect(due([], invitation({ remindedAt: WEDNESDAY }))).toContain('SURVEY_REMINDER invitation-1');
    for (const status of ['SCHEDULED', 'ANSWERED', 'VOIDED', 'EXPIRED'] as const)
      expect(due([], invitation({ status }))).toEqual(['ACKNOWLEDGEMENT 1']);
  });

  it('the form that stands in for a call under another kind: a survey it is not', () =>
    expect(due([], invitation({ purpose: 'CALLBACK' }))).toEqual(['ACKNOWLEDGEMENT 1', 'CALLBACK_FORM invitation-1']));

  it('nothing more once the case was withdrawn or handed on', () =>
    expect(due([done, { type: 'case-withdrawn', at: WEDNESDAY, reason: '误报' }])).toEqual([]));
});
