import type { RateName, RateView } from '@hearback/contracts';
import { FIGURES, type CountedOutcome } from '../figures/outcomes.js';
import type { RateFigure } from '../figures/figure.js';

/** How many outcomes there are of each figure, met or not; several lines of the same add up. */
export type Tally = readonly { readonly _id: Pick<CountedOutcome, 'rate' | 'met'>; readonly count: number }[];

/** A figure with its parts, so that nobody has to trust it. */
export function rateOf(figure: RateFigure, tally: Tally): RateView {
  const { name, target, definition } = figure;
  return { name, ...partsOf(name, tally), target, definition };
}

/** All rates from one tally. */
export function ratesOf(tally: Tally): Readonly<Record<RateName, RateView>> {
  const coverage = coverageOf(tally);
  return {
    timeliness: rateOf(FIGURES.timeliness, tally),
    resolution: { ...rateOf(FIGURES.resolution, tally), coverage },
    satisfaction: { ...rateOf(FIGURES.satisfaction, tally), coverage },
    callbackOnTime: rateOf(FIGURES.callbackOnTime, tally),
  };
}

/** Coverage of the callbacks, for the rates that leave out whoever was not reached. */
export function coverageOf(tally: Tally): NonNullable<RateView['coverage']> {
  const { name, target, definition } = FIGURES.coverage;
  const parts = partsOf(name, tally);
  return { ...parts, low: parts.value !== undefined && parts.value < target, definition };
}

function partsOf(name: CountedOutcome['rate'], tally: Tally) {
  const count = (met: boolean) =>
    tally.reduce((sum, { _id, count }) => sum + (_id.rate === name && _id.met === met ? count : 0), 0);
  const numerator = count(true);
  const denominator = numerator + count(false);
  return { numerator, denominator, value: denominator ? numerator / denominator : undefined };
}
