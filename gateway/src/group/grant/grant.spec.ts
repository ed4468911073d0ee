import { checkInput } from '@hearback/contracts';
import { describe, expect, it } from '@jest/globals';
import { evolve, grant, GrantGroup, reachOf, revoke, type Grant, type GrantEvent } from './grant.js';

const NOW = '2026-03-02T02:00:00.000Z';
const LATER = '2026-04-02T02:00:00.000Z';
const wish = { groupId: 'yuanshan', scope: 'FIGURES', until: LATER } as const;
const given = (before: Grant | undefined, more: object = {}, now = NOW) =>
  (grant(before, 'g', { ...wish, ...more }, now) as GrantEvent[]).reduce<Grant | undefined>(evolve, before)!;

describe('F3 a grant to a group', () => {
  it('holds from its beginning to just before its end', () => {
    const one = given(undefined);
    expect(reachOf(one, NOW)).toBe('FIGURES');
    expect(reachOf(one, '2026-04-02T01:59:59.999Z')).toBe('FIGURES');
    expect(reachOf(one, LATER)).toBeUndefined();
    expect(reachOf(given(undefined, { from: '2026-03-10T00:00:00.000Z' }), NOW)).toBeUndefined();
    expect(reachOf(undefined, NOW)).toBeUndefined();
  });

  it('ends at once when it is revoked, and may be given again', () => {
    const revoked = (revoke(given(undefined)) as GrantEvent[]).reduce<Grant | undefined>(evolve, given(undefined))!;
    expect(reachOf(revoked, NOW)).toBeUndefined();
    expect(revoke(revoked)).toEqual([]);
    expect(reachOf(given(revoked, {}, NOW), NOW)).toBe('FIGURES');
  });

  it('is changed by the newest, and not by the same again', () => {
    const one = given(undefined);
    expect(grant(one, 'g', wish, LATER)).toEqual([]);
    expect(reachOf(given(one, { scope: 'CASES' }), NOW)).toBe('CASES');
    expect(reachOf(given(given(one, { scope: 'CASES' }), wish), NOW)).toBe('FIGURES');
  });

  it('ends after it begins', () => {
    const backwards = { ...wish, from: LATER, until: NOW };
    expect(checkInput(GrantGroup, backwards)).toMatchObject({ refusal: { fields: [{ path: 'until' }] } });
  });
});
