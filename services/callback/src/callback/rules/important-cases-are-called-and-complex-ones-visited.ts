import type { ContactMethod, Grade } from '@hearback/contracts';
import type { MessageMethod } from '../callback.events.js';

/** What decides how a customer is asked. */
export interface Weight {
  readonly grade: Grade;
  readonly important: boolean;
  /** More than one department, or cost. */
  readonly complex: boolean;
  readonly round: number;
  readonly feedbackBy: ContactMethod;
  readonly reachableBy: readonly ContactMethod[];
}

const MESSAGES: readonly MessageMethod[] = ['SMS', 'WECHAT', 'EMAIL'];

/**
 * The least by which a customer is asked (RULES, Callback): complex cases by a visit; grade 1, important customers and reopened cases
 * by phone, or by a visit where they want one or have no phone; the rest by message. Who can be asked in one way only is asked in that.
 */
export function methodFor(weight: Weight): ContactMethod {
  const { grade, important, complex, round, feedbackBy, reachableBy } = weight;
  const reachable = (method: ContactMethod) => reachableBy.includes(method);
  const message = messageFor(weight);
  if (complex) return 'VISIT';
  if (grade === 1 || important || round > 1) {
    if (feedbackBy === 'VISIT') return 'VISIT';
    if (!reachable('PHONE')) return reachable('VISIT') ? 'VISIT' : (message ?? 'PHONE');
    return 'PHONE';
  }
  return message ?? (reachable('PHONE') ? 'PHONE' : 'VISIT');
}

/** How a message reaches a customer: as they want to hear back, else by SMS, WeChat or mail, whichever there is; undefined for none. */
export const messageFor = ({ feedbackBy, reachableBy }: Pick<Weight, 'feedbackBy' | 'reachableBy'>) =>
  [feedbackBy, ...MESSAGES].filter(isMessage).find((method) => reachableBy.includes(method));

export const isMessage = (method: ContactMethod): method is MessageMethod =>
  (MESSAGES as readonly ContactMethod[]).includes(method);
