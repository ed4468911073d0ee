import { describe, expect, it } from '@jest/globals';
import type { CallbackState } from '@hearback/contracts';
import { publicState } from '../public-state.js';
import { callback, caseAfter, concluded, orderHeard, WEDNESDAY } from '../case.examples.js';
import { hearCallback } from './hear-callback.js';

const event = (state: CallbackState) => ({
  name: 'callback-concluded',
  source: `callback/${state.id}`,
  version: 2,
  head: 'head',
  at: '2026-11-19T03:00:01.000Z',
  state,
});
const done = orderHeard({ status: 'RESOLVED', resolvedAt: WEDNESDAY });
const hearing = (state: CallbackState, before = caseAfter({}, done)) => hearCallback(before, event(state));
const after = (state: CallbackState) => caseAfter({}, done, ...hearing(state));

describe('C5 what a callback means for its case', () => {
  it('satisfied and solved closes it, when the customer said so', () =>
    expect(publicState(after(concluded(true)))).toMatchObject({
      end: 'CLOSED',
      closedBy: 'CALLBACK',
      closedAt: '2026-11-19T03:00:00.000Z',
    }));

  it('a satisfied form closes it too', () =>
    expect(publicState(after(concluded(true, { form: 'ANSWERED' }))).closedBy).toBe('FORM'));

  it('unsatisfied reopens it: next round from the customer’s word, half the limits', () => {
    const reopened = after(concluded(false));
    expect(publicState(reopened)).toMatchObject({
      end: 'OPEN',
      round: 2,
      roundStartedAt: '2026-11-19T03:00:00.000Z',
      needsHandling: true,
    });
    expect(reopened.promise).toMatchObject({
      contactBy: '2026-11-19T03:05:00.000Z',
      resolveBy: '2026-11-19T15:00:00.000Z',
    });
    expect(reopened.status).toBe('REOPENED');
  });

  it('satisfied but not solved reopens it', () =>
    expect(publicState(after(concluded(true, { solved: false })))).toMatchObject({ end: 'OPEN', round: 2 }));

  it('an unsatisfied follow-up asks the question again', () => {
    const first = { kind: 'CONSULTATION', grade: 3 } as const;
    const answered = { type: 'case-answered', at: WEDNESDAY, by: 's', answer: '8点', followUp: true } as const;
    const events = hearing(concluded(false), caseAfter(first, answered));
    expect(publicState(caseAfter(first, answered, ...events))).toMatchObject({
      round: 2,
      needsHandling: true,
      followUp: false,
      answeredAt: undefined,
    });
  });

  it('nobody reached closes it', () =>
    expect(publicState(after(callback({ status: 'NOT_REACHED' })))).toMatchObject({
      end: 'CLOSED',
      closedBy: 'NOT_REACHED',
      closedAt: '2026-11-19T03:00:01.000Z',
    }));

  it('a plan, an attempt, a cancellation is entered and changes nothing', () => {
    for (const status of ['PENDING', 'SCHEDULED', 'CANCELLED'] as const)
      expect(hearing(callback({ status })).map(({ type }) => type)).toEqual(['callback-heard']);
  });

  it('of an earlier round, or after the end, it is entered only', () => {
    const second = caseAfter({}, done, ...hearing(concluded(false)));
    expect(hearing(concluded(true), second)).toHaveLength(1);
    const ended = caseAfter({}, done, { type: 'case-withdrawn', at: WEDNESDAY, reason: '误报' });
    expect(hearing(concluded(false), ended)).toHaveLength(1);
  });
});
