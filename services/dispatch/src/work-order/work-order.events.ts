import type { HoldReason, Instant, WorkOrderState } from '@hearback/contracts';
import type { Assignment, OrderCase, OrderClock, OrderClockName, Queued, Reminder, Timing } from './work-order.js';

/** Who gets it and, from round 2 on, who answers for it. */
export type Given = Assignment & { readonly accountableId?: string };

/** What happens to a work order. Those named in the contract's `workOrderEvents` are announced, the others stay inside. */
export type WorkOrderEvent =
  | ({
      readonly type: 'work-order-opened';
      readonly id: string;
      readonly round: number;
      readonly case: OrderCase;
      readonly startedAt: Instant;
      /** Who handled the rounds before. */
      readonly handledBy: WorkOrderState['handledBy'];
    } & Timing)
  /** The case was over before this round was heard of: holds its place, so that an older event cannot open it. */
  | {
      readonly type: 'work-order-forestalled';
      readonly id: string;
      readonly round: number;
      readonly case: OrderCase;
      readonly startedAt: Instant;
    }
  | { readonly type: 'work-order-queued'; readonly because: Queued['because'] }
  | { readonly type: 'work-order-dispatched'; readonly to: Given; readonly note?: string }
  | { readonly type: 'work-order-accepted'; readonly handlerId: string; readonly memberIds: readonly string[] }
  /** To nobody: declined, for the dispatcher to decide. */
  | { readonly type: 'work-order-transferred'; readonly to?: Given; readonly reason: string }
  | {
      readonly type: 'work-order-contacted' | 'work-order-arrived';
      readonly at: Instant;
      readonly recordedAt: Instant;
      readonly note?: string;
    }
  | { readonly type: 'work-order-corrected'; readonly clock: OrderClockName }
  | {
      readonly type: 'work-order-held';
      readonly reason: HoldReason;
      readonly since: Instant;
      readonly until: Instant;
      readonly approvalDueBy?: Instant;
      readonly note?: string;
    }
  /** With the resolution clock as it goes on. */
  | {
      readonly type: 'work-order-resumed';
      readonly at: Instant;
      readonly clock: OrderClock;
      readonly reminders: readonly Reminder[];
    }
  | ({ readonly type: 'work-order-regraded'; readonly case: OrderCase; readonly at: Instant } & Timing)
  | { readonly type: 'work-order-case-updated'; readonly case: OrderCase }
  | { readonly type: 'work-order-breached'; readonly clock: OrderClockName; readonly at: Instant }
  | { readonly type: 'work-order-reminded'; readonly reminder: Reminder }
  | {
      readonly type: 'work-order-resolved';
      readonly at: Instant;
      readonly result: string;
      readonly cause?: string;
      readonly responsibility?: string;
      readonly measures: readonly string[];
    }
  | { readonly type: 'work-order-cancelled'; readonly at: Instant }
  /** What people wrote of it was taken out; stays inside. */
  | { readonly type: 'work-order-redacted'; readonly at: Instant };

/** Fields that people typed: they enter the chain as salted digests, so that they can be erased. */
export const FREE_TEXT = {
  'work-order-dispatched': ['note'],
  'work-order-transferred': ['reason'],
  'work-order-contacted': ['note'],
  'work-order-arrived': ['note'],
  'work-order-held': ['note'],
  'work-order-resolved': ['result', 'cause', 'responsibility', 'measures'],
} as const satisfies Partial<Record<WorkOrderEvent['type'], readonly string[]>>;
