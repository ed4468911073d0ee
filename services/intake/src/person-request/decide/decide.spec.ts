import { describe, expect, it } from '@jest/globals';
import type { PersonRequestKind } from '@hearback/contracts';
import { evolve, type PersonRequest } from '../person-request.js';
import { requestDue } from '../rules/answered-within-15-working-days.js';
import { decide, type Deciding, type DecidingFacts } from './decide.js';

const at = '2026-03-02T02:00:00.000Z';
const received = (kind: PersonRequestKind = 'ACCESS'): PersonRequest => {
  const about = { id: 'r1', kind, personId: 'p1', caseId: 'c1', caseNumber: 'QL-20260302-0001' };
  return evolve(undefined, {
    type: 'person-request-received',
    ...about,
    askedBy: 'link:tracking',
    at,
    dueAt: requestDue(at),
  });
};
const facts: DecidingFacts = {
  now: at,
  by: 'wen',
  seal: (text) => `sealed ${text}`,
  related: ['p2'],
  open: [],
  seesAll: true,
};
const checked = { grant: true, identityCheck: '看过身份证' };
const said = (request: PersonRequest, deciding: Deciding, more: Partial<DecidingFacts> = {}) => {
  const decision = decide(request, deciding, { ...facts, ...more });
  if (!('refusal' in decision)) return decision;
  return decision.refusal.fields?.[0]?.path ?? decision.refusal.code;
};

describe('F9 deciding on a person’s request', () => {
  it('grants it to whoever is checked, for all that are the same human being', () => {
    expect(said(received(), { ...checked, alsoPersonIds: ['p2', 'p2'] })).toEqual([
      { type: 'person-request-granted', at, by: 'wen', personIds: ['p1', 'p2'], identityCheck: 'sealed 看过身份证' },
    ]);
  });

  it('declines it with a reason', () => {
    expect(said(received(), { grant: false, reason: '不是本人' })).toEqual([
      { type: 'person-request-declined', at, by: 'wen', reason: 'sealed 不是本人' },
    ]);
    expect(said(received(), { grant: false })).toBe('reason');
  });

  it.each(['ACCESS', 'CORRECTION', 'ERASURE'] as const)('%s is not granted to whom nobody has checked', (kind) =>
    expect(said(received(kind), { grant: true })).toBe('identityCheck'),
  );
  it('that nothing be recorded is granted to whoever asks', () =>
    expect(said(received('RECORDING_OBJECTION'), { grant: true })).toMatchObject([{ type: 'person-request-granted' }]));

  it('takes in nobody who is unrelated', () =>
    expect(said(received(), { ...checked, alsoPersonIds: ['p2', 'p9'] })).toBe('alsoPersonIds.1'));

  it('erases nobody who waits for an answer; everything else they may have', () => {
    const open = ['QL-20260302-0001'];
    expect(said(received('ERASURE'), checked, { open })).toBe('PERSON_HAS_OPEN_CASES');
    expect(said(received('ACCESS'), checked, { open })).toMatchObject([{ type: 'person-request-granted' }]);
  });

  it('is for those who see all properties', () => {
    expect(said(received(), checked, { seesAll: false })).toBe('FORBIDDEN');
    expect(said(received(), { grant: false, reason: '不是本人' }, { seesAll: false })).toMatchObject([{}]);
  });

  it('is done once', () => {
    const granted = (said(received(), checked) as []).reduce<PersonRequest>(evolve, received());
    expect(said(granted, checked)).toBe('REQUEST_ALREADY_DECIDED');
    const done = evolve(granted, { type: 'person-request-done', at });
    expect(() => evolve(done, { type: 'person-request-done', at })).toThrow('of a request that is DONE');
  });

  it('is due after 15 working days, holidays left out', () => {
    // From a Monday; in April the holiday of Qingming lies in between.
    expect(requestDue(at)).toBe('2026-03-23T10:00:00.000Z');
    expect(requestDue('2026-03-30T02:00:00.000Z')).toBe('2026-04-21T10:00:00.000Z');
    expect(requestDue(at, 10)).toBe('2026-03-16T10:00:00.000Z');
  });
});
