import type { Instant } from '@hearback/contracts';
import type { Case } from '../case.js';
import { needsHandling } from '../rules/complaint-request-and-open-question-need-handling.js';

const WINDOW_MS = 15 * 24 * 3_600_000;

/**
 * RULES, "Callback": the customer may reopen within 15 days of closing. Later, or when the case had ended otherwise, or when there was
 * nothing to handle, it becomes a new case linked to the old: a customer is never refused.
 */
export const reopensItself = ({ ending, kind }: Case, now: Instant): boolean =>
  ending.end === 'CLOSED' && needsHandling({ kind }) && Date.parse(now) - Date.parse(ending.at) <= WINDOW_MS;
