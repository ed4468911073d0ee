import type { ServiceName } from './rpc.js';

/**
 * The events of one aggregate. Every event carries the aggregate's whole public state, so a consumer reacts to the state and
 * not to the name, and hearing version 5 without 4 misses nothing. The name says what has just happened, for people.
 * The state's `id` is the aggregate's, and the one its headers name.
 */
export interface EventFamily<S> {
  readonly service: ServiceName;
  readonly aggregate: string;
  readonly names: readonly string[];
  /** Version of the state's shape: `.v1` in ce-type. */
  readonly schema: number;
  readonly carries?: S;
}

export const eventFamily =
  (service: ServiceName, aggregate: string, schema: number, names: readonly string[]) =>
  <S>(): EventFamily<S> => ({ service, aggregate, schema, names });

/** One event as a consumer gets it. */
export interface HeardEvent<S> {
  readonly name: string;
  /** `<aggregate>/<id>`: the key under which a consumer keeps the newest version heard. */
  readonly source: string;
  readonly version: number;
  /** The aggregate's chain head when this was said. */
  readonly head: string;
  /** When it happened, domain time. */
  readonly at: Instant;
  /** The member of staff or resident who did it; absent where nobody in person did, and when everything is said again. */
  readonly by?: string;
  readonly state: S;
}

/** ISO 8601 UTC with milliseconds, as `Date.toISOString()` writes it: sorts as text, is the same in JSON and in the store. */
export type Instant = string;
