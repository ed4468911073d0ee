import type { RateView } from '@hearback/contracts';
import { FIGURES, type CountedOutcome } from '../figures/outcomes.js';
import type { RateFigure } from '../figures/figure.js';

/** How many outcomes there are of each figure, met or not. */
export type Tally = readonly { readonly _id: Pick<CountedOutcome, 'rate' | 'met'>; readonly count: number }[];

/** A figure with its parts, so that nobody has to trust it. */
export function rateOf(figure: RateFigure, tally: Tally): RateView {
  const { name, target, definition } = figure;
  return { name, ...partsOf(name, tally), target, definition };
}

/** Coverage of the callbacks, for the rates that leave out whoever was not reached. */
export function coverageOf(tally: Tally): NonNullable<RateView['coverage']> {
  const { name, target, definition } = FIGURES.coverage;
  const parts = partsOf(name, tally);
  return { ...parts, low: parts.value !== undefined && parts.value < target, definition };
}

function partsOf(name: CountedOutcome['rate'], tally: Tally) {
  const count = (met: boolean) => tally.find(({ _id }) => _id.rate === name && _id.met === met)?.count ?? 0;
  const numerator = count(true);
  const denominator = numerator + count(false);
  return { numerator, denominator, value: denominator ? numerator / denominator : undefined };
}
