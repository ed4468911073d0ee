import type { Instant } from '@hearback/contracts';
import type { KnownCallback } from '../../case-facts/known.js';

type ConcludedCallback = KnownCallback & { readonly concludedAt: Instant };

/** Those in which the customer was heard, oldest first. A callback that reached nobody is none of them. */
export const concluded = (callbacks: readonly KnownCallback[]): readonly ConcludedCallback[] =>
  callbacks.filter((one): one is ConcludedCallback => one.status === 'CONCLUDED' && one.concludedAt !== undefined);

/** RULES, Figures: what the first concluded callback says is what was achieved; a later round does not mend it. */
export const firstConcluded = (callbacks: readonly KnownCallback[]): ConcludedCallback | undefined =>
  concluded(callbacks)[0];
