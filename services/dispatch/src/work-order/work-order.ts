import type {
  CaseOfOrder,
  CaseState,
  ClockName,
  ClockState,
  HoldReason,
  Instant,
  WorkOrderState,
} from '@hearback/contracts';

/** The clocks that dispatch runs; the callback's is callback's. */
export type OrderClockName = Exclude<ClockName, 'CALLBACK'>;
export type OrderClock = ClockState & { readonly name: OrderClockName };

/** What an order remembers of its case. */
export type OrderCase = CaseOfOrder & Pick<CaseState, 'lastUrgedAt' | 'lastSupplementedAt'>;

/** Somebody has to be told something at an instant; a breach also happens then. Done with, it is taken off the list. */
export interface Reminder {
  readonly at: Instant;
  readonly about:
    'WARNING' | 'BREACH' | 'MANAGER' | 'QUALITY' | 'URGED' | 'SUPPLEMENTED' | 'HOLD_TO_APPROVE' | 'REOPENED';
  readonly clock?: OrderClockName;
}

/** Clocks as computed when they start or change: later holiday data do not change what has been promised. */
export interface Timing {
  readonly clocks: readonly OrderClock[];
  readonly reminders: readonly Reminder[];
}

/** To a team, to a person, or to a person of a team. */
export type Assignment =
  { readonly teamId: string; readonly handlerId?: string } | { readonly teamId?: string; readonly handlerId: string };

export interface Hold {
  readonly reason: HoldReason;
  readonly since: Instant;
  readonly until: Instant;
  readonly approvalDueBy?: Instant;
}

/** What is known of an order in every state. */
export interface Facts {
  readonly id: string;
  readonly round: number;
  readonly case: OrderCase;
  /** Start of its clocks, and of everything that can be entered in it. */
  readonly startedAt: Instant;
  readonly teamId?: string;
  readonly handlerId?: string;
  readonly accountableId?: string;
  readonly transfers: number;
  readonly handledBy: WorkOrderState['handledBy'];
  readonly contactedAt?: Instant;
  readonly arrivedAt?: Instant;
  readonly clocks: readonly OrderClock[];
  /** Holds; the last has no end while it lasts. */
  readonly pauses: readonly { readonly from: Instant; readonly to?: Instant }[];
  readonly reminders: readonly Reminder[];
  /** Due time of the limit that ends first: the order of the list. */
  readonly urgentAt: Instant;
}

/** In the dispatcher's queue: no route, nobody who may have it, or declined. */
export type Queued = Facts & {
  readonly status: 'QUEUED';
  readonly because: 'NO_ROUTE' | 'NOBODY_MAY' | 'DECLINED';
  readonly teamId?: undefined;
  readonly handlerId?: undefined;
};
export type Dispatched = Facts & Assignment & { readonly status: 'DISPATCHED' };
type InHand = Facts & { readonly handlerId: string };
export type Accepted = InHand & { readonly status: 'ACCEPTED' };
export type InProgress = InHand & { readonly status: 'IN_PROGRESS' };
export type OnHold = InHand & { readonly status: 'ON_HOLD'; readonly hold: Hold };
export type Resolved = InHand & {
  readonly status: 'RESOLVED';
  readonly resolvedAt: Instant;
  readonly result: string;
  readonly cause?: string;
  readonly responsibility?: string;
  readonly measures: readonly string[];
};
export type Cancelled = Facts & { readonly status: 'CANCELLED' };

/** A work order (工单): one round of handling a case. */
export type WorkOrder = Queued | Dispatched | Accepted | InProgress | OnHold | Resolved | Cancelled;
export type TakenUp = Accepted | InProgress | OnHold;
export type Ended = Resolved | Cancelled;

export const OPEN_STATUSES = ['QUEUED', 'DISPATCHED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'] as const;
export const hasEnded = (order: WorkOrder): order is Ended =>
  order.status === 'RESOLVED' || order.status === 'CANCELLED';
