import type { EventFamily, HeardEvent, Instant, Outcome, Refusal } from '@hearback/contracts';
import type { Entry } from './chain.js';

/** An event of the domain: its type names it, the rest is plain JSON data (instants as ISO text). */
export interface DomainEvent {
  readonly type: string;
}

/** All that the store needs to know of an aggregate. `S` its state, `E` its events, `P` what others may know of it. */
export interface AggregateType<S extends object, E extends DomainEvent, P> {
  /** Who says its events, and which of them are said; the others stay inside. The family's `aggregate` names the collection. */
  readonly family: EventFamily<P>;
  /** Raise it when `evolve` changes its shape: older states are folded again from their events. */
  readonly stateVersion: number;
  evolve(state: S | undefined, event: E): S;
  publicState(state: S): P;
  /** Fields of events that hold free text or personal data: they enter the chain as salted digests. */
  readonly freeText?: Readonly<Record<string, readonly string[]>>;
  /** What an erased free text reads as from then on, by field; an empty text unless said otherwise. */
  readonly blanks?: Readonly<Record<string, unknown>>;
  /** The next instant at which something is due, if any. */
  wakeAt?(state: S): Instant | undefined;
  /** What happens at that instant. Must move `wakeAt` on. */
  due?(state: S, at: Instant): readonly E[];
  /** Where in the state the property is kept, so that a context limited to properties sees only theirs. */
  readonly propertyPath?: string;
  /** Beside (tenantId, wakeAt …): paths below `state` with their direction. tenantId is put in front of each. */
  readonly indexes?: readonly Readonly<Record<string, 1 | -1>>[];
}

/** An aggregate as it was loaded: its state and the version to which it has come. */
export interface Kept<S> {
  readonly id: string;
  readonly version: number;
  readonly state: S;
}

/** What a use case decides: events, possibly none, or a refusal. */
export type Decision<E> = readonly E[] | { readonly refusal: Refusal };

export const isDecisionRefusal = <E>(decision: Decision<E>): decision is { readonly refusal: Refusal } =>
  'refusal' in decision;

export interface ChangeOptions {
  /** The request's idempotency key: its second coming changes nothing and answers with the thing as it now is. */
  readonly key?: string;
  /** Refuses the change when the caller had seen another version. */
  readonly ifVersion?: number | null;
  /** The input field that named the aggregate, for NOT_FOUND. */
  readonly path?: string;
}

/** One document of a store (DESIGN §4): the whole commit is one change of it. */
export interface Document<S, E> {
  readonly _id: string;
  readonly tenantId: string;
  readonly version: number;
  readonly stateVersion: number;
  readonly state: S;
  readonly head: string;
  readonly timeline: readonly Entry<E>[];
  /** Said but not yet acknowledged by JetStream. */
  readonly outbox: readonly Announcement[];
  /** Machine time of the oldest commit in `outbox`; absent when it is empty. */
  readonly outboxPending?: Date;
  /** What was last said, for a replay. */
  readonly announced?: { readonly name: string; readonly at: Instant; readonly correlationId: string };
  /** Newest version heard of each source. */
  readonly seen?: Readonly<Record<string, number>>;
  readonly wakeAt?: Instant;
}

/** An event on its way out: everything but who says it. */
export interface Announcement {
  readonly name: string;
  readonly version: number;
  readonly head: string;
  readonly at: Instant;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly traceparent?: string;
  /** The person who did it; absent where nobody in person did. */
  readonly by?: string;
  /** Told once more, under this mark: the broker is not to take it for the first telling come twice. */
  readonly again?: string;
  readonly state: unknown;
}

export type Heard = Pick<HeardEvent<unknown>, 'source' | 'version'>;
export type Changed<S> = Outcome<Kept<S>>;
