import { addressed } from './period.js';
import type { RateName } from './words.js';

interface Scope {
  readonly from: string;
  readonly to: string;
  readonly property: readonly string[];
}

/** Where the cases behind a rate stand: those in the numerator, those that are missing there, or all. */
export const rateAddress = (rate: RateName, { from, to, property }: Scope, counted?: 'yes' | 'no'): string =>
  `/dashboard/cases${addressed({ rate, counted, from, to, property })}`;
