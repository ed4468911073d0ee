import type { Instant } from '@hearback/contracts';
import { monthOf, type Month } from '@hearback/sla';
import { isDuplicate } from '../figures/rules/duplicates-are-out.js';
import { outcomesOf, type CountedOutcome } from '../figures/outcomes.js';
import { ZONE } from '../zone.js';
import type { Known, KnownCase } from './known.js';
import { overdueFrom } from './overdue-from.js';
import { storyOf } from './story.js';

/** What one case adds to the figures: flat and dated, so that every figure is a match over indexed fields. */
export interface Facts extends Pick<KnownCase, 'kind' | 'category' | 'grade' | 'propertyId' | 'end' | 'registeredAt'> {
  readonly registeredIn: Month;
  /** Only while it is closed; not for a case withdrawn or redirected. */
  readonly closedIn?: Month;
  /** Where the monthly summary finds it: under the months in which it was registered and closed, and among the open ones. */
  readonly sheets: readonly (Month | 'OPEN')[];
  /** Overdue from this instant on, if nothing else happens first. */
  readonly overdueFrom?: Instant;
  readonly outcomes: readonly CountedOutcome[];
}

/** The facts of a case, from what is known of it and nothing else; null while there is nothing to count. */
export function factsOf(known: Known): Facts | null {
  const story = storyOf(known);
  if (!story || isDuplicate(story.case)) return null;
  const { kind, category, grade, propertyId, end, registeredAt, closedAt } = story.case;
  const registeredIn = monthOf(new Date(registeredAt), ZONE);
  const closedIn = end === 'CLOSED' && closedAt ? monthOf(new Date(closedAt), ZONE) : undefined;
  return {
    ...{ kind, category, grade, propertyId, end, registeredAt, registeredIn, closedIn },
    sheets: [...new Set([registeredIn, ...(closedIn ? [closedIn] : []), ...(end === 'OPEN' ? [end] : [])])],
    overdueFrom: overdueFrom(story),
    outcomes: outcomesOf(story),
  };
}
