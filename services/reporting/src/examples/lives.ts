import type { CaseKind, Category, Grade, Instant } from '@hearback/contracts';
import { Chance } from '@hearback/testing/made-up';

// Made-up lives of cases for the service's test: what really happened, from which the events are told and the figures recounted.

export interface Round {
  readonly startedAt: Instant;
  /** The limit of the first contact, and when it was made: later is a breach. */
  readonly contactDue: Instant;
  readonly contactedAt: Instant;
  readonly resolvedAt?: Instant;
  readonly callback?: {
    readonly due: Instant;
    /** When the customer was reached; absent when nobody was. */
    readonly at?: Instant;
    readonly good: boolean;
  };
  readonly survey?: { readonly at: Instant; readonly result: number };
}

export interface Life {
  readonly id: string;
  readonly kind: CaseKind;
  readonly category: Category;
  readonly grade: Grade | null;
  readonly propertyId: string;
  readonly registeredAt: Instant;
  readonly rounds: readonly Round[];
  readonly end: 'OPEN' | 'CLOSED' | 'WITHDRAWN' | 'REDIRECTED';
  readonly endedAt?: Instant;
}

const START = Date.parse('2026-01-10T00:00:00.000Z');
const HOUR = 3_600_000;

/** `count` lives that began from January to March 2026. */
export function lives(count: number): Life[] {
  const { next } = new Chance(7);
  return Array.from({ length: count }, (_, i) => life(`case-${i}`, next));
}

function life(id: string, next: () => number): Life {
  const oneOf = <T>(...choices: [T, ...T[]]): T => choices[Math.floor(next() * choices.length)] ?? choices[0];
  let now = START + Math.floor(next() * 80 * 24) * HOUR;
  const later = (hours: number): Instant => new Date((now += (1 + Math.floor(next() * hours)) * HOUR)).toISOString();
  const kind = oneOf<CaseKind>('COMPLAINT', 'COMPLAINT', 'COMPLAINT', 'SERVICE_REQUEST', 'PRAISE');
  const registeredAt = later(1);
  const about = {
    ...{ id, kind, registeredAt },
    category: oneOf<Category>('FACILITIES', 'SECURITY', 'OTHER'),
    grade: kind === 'PRAISE' ? null : oneOf<Grade>(1, 2, 3),
    propertyId: oneOf('p1', 'p2'),
  };
  if (kind === 'PRAISE') return { ...about, rounds: [], end: 'CLOSED', endedAt: registeredAt };
  const rounds: Round[] = [];
  for (let startedAt = registeredAt; rounds.length < 4; startedAt = later(1)) {
    const contactDue = new Date(now + 6 * HOUR).toISOString();
    const begun = { startedAt, contactDue, contactedAt: later(7) };
    if (next() < 0.1) return { ...about, rounds: [...rounds, begun], end: 'OPEN' };
    if (next() < 0.1) {
      const end = oneOf<'WITHDRAWN' | 'REDIRECTED'>('WITHDRAWN', 'REDIRECTED');
      return { ...about, rounds: [...rounds, begun], end, endedAt: later(30) };
    }
    const resolvedAt = later(next() < 0.1 ? 40 * 24 : 90);
    if (next() < 0.1) return { ...about, rounds: [...rounds, { ...begun, resolvedAt }], end: 'OPEN' };
    const due = new Date(now + 48 * HOUR).toISOString();
    const reached = later(60);
    const callback = next() < 0.15 ? { due, good: false } : { due, at: reached, good: next() < 0.75 };
    const round = { ...begun, resolvedAt, callback };
    if (callback.at && !callback.good) {
      rounds.push(round);
      continue;
    }
    const endedAt = callback.at ?? later(300);
    const survey = next() < 0.5 ? { at: later(200), result: oneOf(2, 3, 4, 5) } : undefined;
    return { ...about, rounds: [...rounds, { ...round, survey }], end: 'CLOSED', endedAt };
  }
  return { ...about, rounds, end: 'OPEN' };
}
