import type { RateName } from '@hearback/contracts';
import type { Story } from '../case-facts/story.js';
import { callbackOnTime } from './callback-on-time.js';
import { coverage } from './coverage.js';
import type { Figure, Outcome } from './figure.js';
import { resolution } from './resolution.js';
import { isHeadline } from './rules/headline-figures-are-of-complaints.js';
import { redirectedCountsIn } from './rules/redirected-is-in-timeliness-only.js';
import { isWithdrawnUnbreached } from './rules/withdrawn-is-out-unless-already-breached.js';
import { satisfaction } from './satisfaction.js';
import { timeliness } from './timeliness.js';

export const FIGURES = { timeliness, resolution, satisfaction, callbackOnTime, coverage } as const;
export type FigureName = RateName | 'coverage';
export const ALL_FIGURES = Object.keys(FIGURES) as FigureName[];

/** An outcome with the figure to which it belongs, as it is kept in the case's row. */
export interface CountedOutcome extends Outcome {
  readonly rate: FigureName;
}

/** Everything that a case adds to the figures. */
export function outcomesOf(story: Story): readonly CountedOutcome[] {
  if (!isHeadline(story.case) || isWithdrawnUnbreached(story)) return [];
  const figures: readonly Figure<FigureName>[] = Object.values(FIGURES);
  return figures
    .filter(({ name }) => story.case.end !== 'REDIRECTED' || redirectedCountsIn(name))
    .flatMap(({ name, outcomes }) => outcomes(story).map((outcome) => ({ rate: name, ...outcome })));
}
