import type { Instant } from '@hearback/contracts';
import type { AggregateType, DomainEvent } from './aggregate.js';

/** The events due by `now`, one due instant after the other, and the instant of each. */
export function dueBy<S extends object, E extends DomainEvent, P>(type: AggregateType<S, E, P>, from: S, now: Instant) {
  const events: E[] = [];
  const instants: Instant[] = [];
  for (let state = from, at = type.wakeAt?.(state); at !== undefined && at <= now;) {
    const due: readonly E[] = type.due?.(state, at) ?? [];
    for (const event of due) {
      state = type.evolve(state, event);
      events.push(event);
      instants.push(at);
    }
    const next = type.wakeAt?.(state);
    if (next === at)
      throw new Error(
        `${type.family.aggregate}: what was due at ${at} is still due after ${due.map((e) => e.type).join(', ') || 'nothing'}`,
      );
    at = next;
  }
  return { events, instants };
}
