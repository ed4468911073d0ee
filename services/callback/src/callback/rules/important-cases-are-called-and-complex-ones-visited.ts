import type { ContactMethod, Grade } from '@hearback/contracts';
import type { MessageMethod } from '../callback.events.js';

/** What decides how a customer is asked. */
export interface Weight {
  readonly grade: Grade;
  readonly important: boolean;
  /** More than one department, or cost. */
  readonly complex: boolean;
  readonly round: number;
  /** How the customer wants to hear back. */
  readonly feedbackBy: ContactMethod;
  readonly reachableBy: readonly ContactMethod[];
}
type Ways = Pick<Weight, 'feedbackBy' | 'reachableBy'>;

/**
 * The least by which a customer is asked (RULES, Callback): complex cases by a visit; grade 1, important customers and reopened cases
 * by phone, or by a visit where they want that; the rest by message. Whoever cannot be asked so is asked in the way there is.
 */
export function methodFor(weight: Weight): ContactMethod {
  const { grade, important, complex, round, feedbackBy } = weight;
  if (complex) return 'VISIT';
  const message = messageFor(weight);
  const person = inPersonFor(weight);
  if (grade === 1 || important || round > 1) return feedbackBy === 'VISIT' ? 'VISIT' : (person ?? message ?? 'PHONE');
  return message ?? person ?? 'PHONE';
}

const MESSAGES: readonly MessageMethod[] = ['SMS', 'WECHAT', 'EMAIL'];

/** How a message reaches a customer: as they want to hear back, else by SMS, WeChat or mail; undefined when there is no such way. */
export const messageFor = ({ feedbackBy, reachableBy }: Ways): MessageMethod | undefined =>
  [feedbackBy, ...MESSAGES].filter(isMessage).find((method) => reachableBy.includes(method));

/** How somebody asks in person: by phone, else by a visit; undefined when there is no such way. */
export const inPersonFor = ({ reachableBy }: Pick<Ways, 'reachableBy'>): 'PHONE' | 'VISIT' | undefined =>
  (['PHONE', 'VISIT'] as const).find((method) => reachableBy.includes(method));

export const isMessage = (method: ContactMethod): method is MessageMethod =>
  (MESSAGES as readonly ContactMethod[]).includes(method);
