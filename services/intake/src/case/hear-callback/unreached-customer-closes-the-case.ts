import type { CallbackState, Instant } from '@hearback/contracts';
import type { CaseEvent } from '../case.events.js';

/** RULES, "Callback": three attempts, a link, and seven days later it is closed as not reached. */
export const unreachedCustomerCloses = (callback: CallbackState, at: Instant): CaseEvent[] | undefined =>
  callback.status === 'NOT_REACHED' ? [{ type: 'case-closed', at, by: 'NOT_REACHED' }] : undefined;
