import type { Instant } from '@hearback/contracts';
import type { Case } from '../case.js';
import type { Filing } from '../file/filing.js';
import { needsHandling } from '../rules/complaint-request-and-open-question-need-handling.js';

/** As long as a description may be. */
const LONGEST = 10_000;

/** What the customer now says, with what they said before. */
export const followingText = (old: Pick<Case, 'description'>, reason: string): string =>
  `${reason}\n\n${old.description}`.slice(0, LONGEST);

/**
 * The record of a new case that follows an old one: the same matter, people and place, received now. What was praise or a suggestion is
 * whatever its words now say.
 */
export function followingCase(old: Case, description: string, proposed: Filing['proposed'], now: Instant): Filing {
  const handled = needsHandling({ kind: old.kind });
  const { kind, category, grade } = handled ? old : proposed;
  return {
    kind,
    category,
    grade,
    proposed,
    decidedBy: handled ? old.decidedBy : 'RULE',
    description,
    receivedAt: now,
    channel: old.channel,
    demand: old.demand,
    place: old.place,
    personsInvolved: old.personsInvolved,
    property: old.property,
    unit: old.unit,
    zone: old.zone,
    organization: old.organization,
    anonymous: old.anonymous,
    concealed: old.concealed,
    accusedStaffIds: old.accusedStaffIds,
    feedbackBy: old.feedbackBy,
    reachableBy: old.reachableBy,
  };
}
