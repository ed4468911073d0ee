import { dayOf, hourOf } from '../../format/times.js';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** The part of the day of an instant, in the property's zone: 09–12, 12–18, 18–20 (docs/glossary.md). */
export function partOfDay(at: string): PartOfDay {
  const hour = hourOf(new Date(at));
  return hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
}

/** When a group of callbacks is to be made: now, in a part of a day to come, or once a form was waited for in vain. */
export type When = 'now' | 'waiting' | { readonly day: string; readonly part: PartOfDay };

interface Timed {
  readonly scheduledFor: string | null;
}

/** Callbacks by when they are to be made: now first, then the parts of the days in their order, then those that wait for a form. */
export function byTime<C extends Timed>(callbacks: readonly C[], now: number): { when: When; of: readonly C[] }[] {
  const due = callbacks.filter(({ scheduledFor }) => scheduledFor && Date.parse(scheduledFor) <= now);
  const waiting = callbacks.filter(({ scheduledFor }) => !scheduledFor);
  const later = new Map<string, { when: When; from: string; of: C[] }>();
  for (const one of callbacks) {
    const { scheduledFor: from } = one;
    if (!from || Date.parse(from) <= now) continue;
    const when = { day: dayOf(new Date(from)), part: partOfDay(from) };
    const group = later.get(`${when.day} ${when.part}`);
    if (group) group.of.push(one);
    else later.set(`${when.day} ${when.part}`, { when, from, of: [one] });
  }
  const parts = [...later.values()].sort((one, other) => Date.parse(one.from) - Date.parse(other.from));
  return [{ when: 'now' as const, of: due }, ...parts, { when: 'waiting' as const, of: waiting }].filter(
    ({ of }) => of.length,
  );
}
