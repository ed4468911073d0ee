import type { InvitationState } from '@hearback/contracts';
import { describe, expect, it } from '@jest/globals';
import { anAnswer, byForm, byPhone, fold, shanghai } from '../callback.examples.js';
import { takeFormAnswer } from './take-form-answer.js';

const answeredAt = shanghai('2026-03-02T17:00');

describe('C4 the answer to a form is the callback', () => {
  it.each([
    ['SATISFIED', true],
    ['UNSATISFIED', false],
    ['SATISFIED', false],
  ] as const)('%s, solved %s', (verdict, solved) => {
    const callback = fold(takeFormAnswer(byForm(), anAnswer({ verdict, solved })), byForm());
    expect(callback).toMatchObject({
      status: 'CONCLUDED',
      verdict,
      solved,
      concludedMethod: 'SMS',
      concludedAt: answeredAt,
      form: { state: 'ANSWERED' },
      clock: { state: 'MET', metAt: answeredAt },
      attempts: [],
    });
    expect(callback).not.toHaveProperty('by', expect.anything());
  });

  it('also when a call was to follow already', () => {
    const scheduledFor = shanghai('2026-03-04T10:00');
    const callback = byForm({ type: 'callback-form-voided', method: 'PHONE', scheduledFor });
    expect(fold(takeFormAnswer(callback, anAnswer()), callback)).toMatchObject({
      status: 'CONCLUDED',
      concludedMethod: 'SMS',
      form: { state: 'ANSWERED' },
    });
  });

  it('in time but heard of after the breach: the clock is met, the breach on record', () => {
    const callback = byForm({ type: 'callback-breached', at: shanghai('2026-03-05T10:00') });
    expect(fold(takeFormAnswer(callback, anAnswer()), callback)).toMatchObject({
      clock: { state: 'MET', corrected: true, breachedAt: shanghai('2026-03-05T10:00') },
    });
  });

  it.each<Partial<InvitationState>>([{ status: 'SENT' }, { status: 'VOIDED' }, { status: 'EXPIRED' }])(
    'nothing for a form that is %j',
    (change) => expect(takeFormAnswer(byForm(), anAnswer(change))).toEqual([]),
  );

  it('not after a call has concluded it', () => {
    const by = { at: answeredAt, method: 'PHONE', by: 'quality' } as const;
    const concluded = fold([{ type: 'callback-concluded', verdict: 'SATISFIED', solved: true, ...by }], byPhone());
    expect(takeFormAnswer(concluded, anAnswer({ verdict: 'UNSATISFIED' }))).toEqual([]);
    expect(takeFormAnswer(undefined, anAnswer())).toEqual([]);
  });
});
