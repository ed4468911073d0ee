import { eventFamily, type Instant } from '../event.js';
import type { CaseState } from '../intake/case-events.js';
import type { ClockState, HoldReason, WorkOrderStatus } from '../vocabulary.js';

/** What a work order remembers of its case, as last heard. */
export type CaseOfOrder = Pick<
  CaseState,
  | 'id'
  | 'number'
  | 'kind'
  | 'category'
  | 'grade'
  | 'propertyId'
  | 'zone'
  | 'anonymous'
  | 'concealed'
  | 'accusedStaffIds'
  | 'important'
  | 'feedbackBy'
  | 'reachableBy'
  | 'receivedAt'
  | 'promisedBy'
  | 'urges'
>;

/** What the other services may know of a work order (工单), one per round of a case. */
export interface WorkOrderState {
  readonly id: string;
  readonly version?: number;
  readonly case: CaseOfOrder;
  readonly round: number;
  readonly status: WorkOrderStatus;
  readonly teamId?: string;
  readonly handlerId?: string;
  /** Who answers for it: from round 2 the supervisor, from round 3 with quality. */
  readonly accountableId?: string;
  readonly clocks: readonly ClockState[];
  readonly hold?: {
    readonly reason: HoldReason;
    readonly since: Instant;
    /** Expected end: then it ends by itself. */
    readonly until?: Instant;
    /** Unless a supervisor has approved it by then, it ends by itself; absent when no approval is needed. */
    readonly approvalDueBy?: Instant;
  };
  readonly transfers: number;
  readonly resolvedAt?: Instant;
  /** What is told to the customer. */
  readonly result?: string;
  /** Everybody who handled the case in this or an earlier round, and everybody in the teams that did. */
  readonly handledBy: {
    readonly staffIds: readonly string[];
    readonly teamIds: readonly string[];
    readonly memberIds: readonly string[];
  };
  /** More than one department, or cost: called back by a visit (复杂). */
  readonly complex: boolean;
}

export const workOrderEvents = eventFamily('dispatch', 'work-order', 1, [
  'work-order-queued',
  'work-order-dispatched',
  'work-order-accepted',
  'work-order-contacted',
  'work-order-arrived',
  'work-order-held',
  'work-order-resumed',
  'work-order-transferred',
  'work-order-regraded',
  'work-order-breached',
  'work-order-resolved',
  'work-order-cancelled',
  'work-order-corrected',
  'work-order-case-updated',
])<WorkOrderState>();
