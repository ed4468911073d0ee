import type { Instant } from '@hearback/contracts';
import type { Story } from '../../case-facts/story.js';
import { earliest } from '../figure.js';

const DAYS_30 = 30 * 86_400_000;

/**
 * RULES, Figures: a complaint counts the day it passes 30 days unresolved. Answers with that instant, which may lie ahead, or undefined
 * when a round was resolved or the case had ended by then. Days run from receipt; what was entered later than that becomes known by
 * being entered.
 */
export function unresolvedAfter30Days({ case: theCase, orders }: Story): Instant | undefined {
  const limit = new Date(Date.parse(theCase.receivedAt) + DAYS_30).toISOString();
  const ended = theCase.end === 'OPEN' ? undefined : theCase.closedAt;
  const settled = earliest(ended, ...orders.map(({ resolvedAt }) => resolvedAt));
  if (settled && settled <= limit) return undefined;
  return limit > theCase.registeredAt ? limit : theCase.registeredAt;
}
