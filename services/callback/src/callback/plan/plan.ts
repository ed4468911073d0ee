import type { Instant, WorkOrderState } from '@hearback/contracts';
import { isOpen, type Callback } from '../callback.js';
import type { CallbackEvent } from '../callback.events.js';
import { canBeAsked } from '../rules/anonymous-cases-are-not-called-back.js';
import { regrade } from '../rules/regrading-recomputes-the-window.js';
import { planCallback } from './plan-callback.js';

/** Work that is done is called back on, by others than those who did it; a regraded case gets the window of its new grade. */
export function plan(
  callback: Callback | undefined,
  id: string,
  { status, case: about, round, complex, resolvedAt, handledBy }: WorkOrderState,
  now: Instant,
): CallbackEvent[] {
  if (status !== 'RESOLVED' || !resolvedAt) return [];
  if (isOpen(callback)) return regrade(callback, about, now);
  if (callback || !canBeAsked(about)) return [];
  const barred = [...new Set([...handledBy.staffIds, ...handledBy.memberIds])];
  return planCallback({ id, case: about, round, complex, barred, startedAt: resolvedAt });
}
