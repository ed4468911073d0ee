import type { CallbackState } from '@hearback/contracts';
import { describe, expect, it } from '@jest/globals';
import { aCallback, answered, fold, form, ID, NOW } from '../invitation.examples.js';
import type { Invitation } from '../invitation.js';
import { inviteToForm } from './invite-to-form.js';

const hear = (invitation: Invitation | undefined, change: Partial<CallbackState> = {}, formNo = 1) =>
  inviteToForm(invitation, { id: ID, formNo }, aCallback(change), NOW);

describe('C4 the form of a callback', () => {
  it('is sent when it is asked for, until when the callback says', () => {
    expect(hear(undefined)).toMatchObject([
      { plan: { purpose: 'CALLBACK', callbackId: 'callback-1', expiresAt: '2026-03-04T02:00:00.000Z' } },
      { type: 'invitation-sent', at: NOW },
    ]);
    expect(hear(form())).toEqual([]);
  });

  it.each<Partial<CallbackState>>([{ form: 'VOIDED' }, { form: 'ANSWERED' }, { form: 'REQUESTED', formNo: 2 }])(
    'is void once the callback says %j',
    (change) => expect(fold(hear(form(), change), form())).toMatchObject({ status: 'VOIDED' }),
  );

  it('an answer stays', () => {
    const done = fold([{ ...answered, solved: true }], form());
    expect(hear(done, { form: 'ANSWERED' })).toEqual([]);
  });

  it('asked for, heard after it was voided, is not sent', () => {
    const place = fold(hear(undefined, { form: 'VOIDED' }));
    expect(place.status).toBe('RULED_OUT');
    expect(hear(place)).toEqual([]);
  });

  it('the last link is another invitation', () => {
    const formUntil = '2026-03-11T02:00:00.000Z';
    expect(hear(undefined, { formNo: 2, formUntil }, 2)).toMatchObject([
      { plan: { expiresAt: formUntil } },
      { type: 'invitation-sent' },
    ]);
  });
});
