import type { Instant } from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';
import { injectTrace } from '@hearback/telemetry';
import type { AggregateType, Announcement, Document, DomainEvent, Heard } from './aggregate.js';
import { chained, type Entry } from './chain.js';

/** What an aggregate was before a commit; absent for a new one. */
export type Before<S> = Pick<Document<S, never>, 'version' | 'state' | 'head'> | undefined;

/** A commit as it goes to the store: the fields to set and the entries to append. */
export interface Commit<S, E> {
  readonly set: Omit<Document<S, E>, '_id' | 'tenantId' | 'timeline' | 'outbox' | 'seen' | 'wakeAt'>;
  readonly entries: readonly Entry<E>[];
  readonly announcements: readonly Announcement[];
  readonly wakeAt?: Instant;
}

export interface CommitOrigin {
  readonly context: TenantContext;
  /** The instant of each event: one for all, or one per event when several due instants are worked off. */
  readonly at: (index: number) => Instant;
  readonly key?: string;
  readonly heard?: Heard;
}

/** Folds events onto a state and prepares the one change of the document: entries, announcements, next wake-up. */
export function makeCommit<S extends object, E extends DomainEvent, P>(
  type: AggregateType<S, E, P>,
  before: Before<S>,
  events: readonly E[],
  { context, at, key }: CommitOrigin,
): Commit<S, E> {
  let { version, state, head }: { version: number; state: S | undefined; head: string | undefined } = before ?? {
    version: 0,
    state: undefined,
    head: undefined,
  };
  const entries: Entry<E>[] = [];
  const announcements: Announcement[] = [];
  const traceparent = runningTrace();
  for (const [i, event] of events.entries()) {
    state = type.evolve(state, event);
    version += 1;
    const actor = `${context.actor.kind}:${context.actor.id}`;
    const entry = chained(
      { seq: version, at: at(i), actor, key: i === 0 ? key : undefined, event, prevHash: head },
      type.freeText?.[event.type] ?? [],
    );
    head = entry.hash;
    entries.push(entry);
    if (!type.family.names.includes(event.type)) continue;
    const { correlationId, causationId } = context;
    const by = context.actor.kind === 'person' ? context.actor.id : undefined;
    announcements.push({
      name: event.type,
      version,
      head,
      at: entry.at,
      correlationId,
      causationId,
      traceparent,
      by,
      state: type.publicState(state),
    });
  }
  if (state === undefined || head === undefined) throw new TypeError('a commit needs at least one event');
  const last = announcements.at(-1);
  return {
    set: {
      version,
      stateVersion: type.stateVersion,
      state,
      head,
      ...(last
        ? { announced: { name: last.name, at: last.at, correlationId: last.correlationId }, outboxPending: new Date() }
        : {}),
    },
    entries,
    announcements,
    wakeAt: type.wakeAt?.(state),
  };
}

function runningTrace(): string | undefined {
  const headers = new Map<string, string>();
  injectTrace(headers);
  return headers.get('traceparent');
}
