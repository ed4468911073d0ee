import type { CaseTerms, Instant } from '@hearback/contracts';
import { DEFAULT_TERMS } from '@hearback/sla';
import type { CaseEvent } from '../case.events.js';
import { promiseOf } from '../promise.js';
import { needsHandling } from '../rules/complaint-request-and-open-question-need-handling.js';
import type { Filing } from './filing.js';

/** What only the register can give to a filing. */
interface Given {
  readonly id: string;
  readonly number: string;
  readonly trackingDigest: string;
  readonly now: Instant;
  readonly registeredBy?: string;
  readonly complainantId?: string;
  readonly importantCustomer: boolean;
  readonly followsId?: string;
  /** The company's own limits and calendar, if it has any. */
  readonly promisedBy?: CaseTerms;
}

/**
 * What happens when a case is taken in: what needs handling gets its promise, a suggestion is acknowledged and praise is thanked for, at
 * once (RULES, "Registering").
 */
export function register(filing: Filing, { now, ...given }: Given): CaseEvent[] {
  const { kind, grade, zone, receivedAt, feedbackBy } = filing;
  const promised = grade !== null && needsHandling({ kind });
  const { promisedBy: terms } = given;
  const start = { zone, startedAt: receivedAt, round: 1, feedbackBy, terms };
  const promise = promised ? promiseOf({ grade, ...start }) : undefined;
  const { version: policyVersion } = terms ?? DEFAULT_TERMS;
  const registered = { ...filing, ...given, registeredAt: now, policyVersion, promise };
  return [{ type: 'case-registered', ...registered }, ...takenNoteOf(filing, now)];
}

/** A suggestion and praise are answered by being taken note of. */
export function takenNoteOf({ kind }: Pick<Filing, 'kind'>, now: Instant): CaseEvent[] {
  if (kind === 'SUGGESTION') return [{ type: 'case-acknowledged' }];
  return kind === 'PRAISE' ? [{ type: 'case-thanked', at: now }] : [];
}
