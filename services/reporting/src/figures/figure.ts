import type { Instant, RateName, Words } from '@hearback/contracts';
import type { Story } from '../case-facts/story.js';

/** Something that a case adds to a rate, and when it became known. `met`: it is in the numerator too. */
export interface Outcome {
  /** May lie ahead for a miss that can still be averted: it counts from that instant on. */
  readonly at: Instant;
  readonly met: boolean;
}

/** A rate: outcomes that are met / all outcomes whose instant falls into the period. */
export interface Figure<N extends string = string> {
  readonly name: N;
  /** From 0 to 1. */
  readonly target: number;
  readonly definition: Words;
  /** What a case adds, whenever that was or will be. Which cases are in at all is decided in `outcomes.ts`. */
  outcomes(story: Story): readonly Outcome[];
}

export type RateFigure = Figure<RateName>;

/** The first of several instants; undefined when there is none. */
export const earliest = (...instants: readonly (Instant | undefined)[]): Instant | undefined =>
  instants.filter((at) => at !== undefined).sort()[0];
