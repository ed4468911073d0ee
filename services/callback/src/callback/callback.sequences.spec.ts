import type { Instant } from '@hearback/contracts';
import { Chance } from '@hearback/testing/made-up';
import { describe, expect, it } from '@jest/globals';
import { aCase, anAnswer, anOrder, ID, RESOLVED_AT } from './callback.examples.js';
import { evolve, isOpen, type Callback } from './callback.js';
import { conclude } from './conclude/conclude.js';
import { followCase } from './follow-case/follow-case.js';
import { plan } from './plan/plan.js';
import { recordAttempt } from './record-attempt/record-attempt.js';
import { takeFormAnswer } from './take-form-answer/take-form-answer.js';
import { due, wakeAt } from './what-falls-due.js';

const HOUR = 3_600_000;

/** One callback through forty random happenings; `look` sees every state. */
function live(seed: number, look: (before: Callback | undefined, after: Callback | undefined) => void): void {
  const chance = new Chance(seed);
  const one = <T>(...choices: readonly T[]): T => chance.pick(choices);
  const reachableBy = one(['PHONE', 'SMS'] as const, ['PHONE'] as const, ['EMAIL'] as const, [] as const);
  const about = { reachableBy, grade: one(1, 2, 3, null), round: one(1, 2) } as const;
  let callback: Callback | undefined;
  let now: Instant = RESOLVED_AT;
  const happen = (decision: ReturnType<typeof conclude>) => {
    for (const event of 'refusal' in decision ? [] : decision) {
      const before = callback;
      callback = evolve(before, event);
      look(before, callback);
    }
  };
  for (let step = 0; step < 40; step++) {
    now = new Date(Date.parse(now) + chance.below(20) * HOUR).toISOString();
    for (let at = callback && wakeAt(callback); at && at <= now; at = wakeAt(callback!)) {
      happen(due(callback!, at));
      expect(wakeAt(callback!)).not.toBe(at);
    }
    const facts = { actor: one('quality', 'handler', 'callback'), now };
    const happenings = [
      () => plan(callback, ID, anOrder({ ...about, grade: one(1, 2, 3) }), now),
      () => plan(callback, ID, anOrder(about), now),
      () => (callback ? recordAttempt(callback, { method: one('PHONE', 'SMS') }, facts) : []),
      () => (callback ? recordAttempt(callback, { method: 'PHONE' }, facts) : []),
      () =>
        callback && chance.happens(1 / 6)
          ? conclude(callback, { verdict: one('SATISFIED', 'UNSATISFIED'), solved: chance.happens(1 / 2) }, facts)
          : [],
      () => (chance.happens(1 / 8) ? takeFormAnswer(callback, anAnswer({ answeredAt: now })) : []),
      () =>
        chance.happens(1 / 12)
          ? followCase(
              callback,
              { id: ID, round: about.round, heardAt: now },
              aCase({ ...about, end: 'WITHDRAWN' }),
              now,
            )
          : [],
    ];
    happen(one(...happenings)());
  }
}

describe('C1–C6 any sequence of happenings', () => {
  const seeds = Array.from({ length: 400 }, (_, seed) => seed);

  it('leaves a callback that holds together', () => {
    const ends = new Set<string>();
    for (const seed of seeds)
      live(seed, (before, after) => {
        if (!after || after.status === 'RULED_OUT') return;
        const { clock, form, status } = after;
        ends.add(status);
        // What has ended stays ended; a breach once said is never unsaid; a conclusion is not by somebody barred.
        if (before && !isOpen(before)) throw new Error(`${before.status} became ${status}`);
        if (before?.clock.breachedAt) expect(clock.breachedAt).toBe(before.clock.breachedAt);
        if (clock.state === 'BREACHED') expect(clock.breachedAt).toBeDefined();
        if (clock.state === 'MET') expect(clock.metAt! <= clock.dueAt).toBe(true);
        if (!isOpen(after)) expect([form.state, clock.state]).not.toContain('REQUESTED');
        if (status === 'CONCLUDED') expect(after.by).not.toBe('handler');
        if (after.triedInWindow) expect(new Set(after.attempts.map(({ at }) => at)).size).toBeGreaterThanOrEqual(3);
      });
    expect([...ends].sort()).toEqual(['CANCELLED', 'CONCLUDED', 'NOT_REACHED', 'PENDING', 'SCHEDULED']);
  });

  it('of what is heard ends the same in any order, however often', () => {
    const resolved = anOrder({ grade: 1 });
    const withdrawn = aCase({ grade: 1, end: 'WITHDRAWN' });
    const hear = [
      (callback?: Callback) => plan(callback, ID, resolved, RESOLVED_AT),
      (callback?: Callback) => followCase(callback, { id: ID, round: 1, heardAt: RESOLVED_AT }, withdrawn, RESOLVED_AT),
    ];
    for (const order of [
      [0, 1],
      [1, 0],
      [0, 0, 1, 1],
      [1, 0, 1, 0],
      [0, 1, 0, 1],
    ]) {
      const end = order.reduce<Callback | undefined>(
        (callback, i) => hear[i]!(callback).reduce(evolve, callback),
        undefined,
      );
      expect(isOpen(end)).toBe(false);
      expect(end && wakeAt(end)).toBeUndefined();
    }
  });
});
