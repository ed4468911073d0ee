import type {
  CallbackState,
  CaseEnd,
  CaseStatus,
  HoldReason,
  TrackedStatus,
  WorkOrderState,
} from '@hearback/contracts';

/** All that a case's status depends on. Orders and callbacks are the newest heard; those of earlier rounds do not matter. */
export interface KnownOfCase {
  readonly end: CaseEnd;
  readonly round: number;
  /** An answered consultation that is called back without a work order. */
  readonly followUp: boolean;
  readonly orders: readonly Pick<WorkOrderState, 'round' | 'status' | 'hold'>[];
  readonly callbacks: readonly Pick<CallbackState, 'round' | 'status' | 'verdict' | 'solved'>[];
}

/** The one status of a case, for staff and as the customer reads it. */
interface Standing {
  readonly status: CaseStatus;
  readonly tracked: TrackedStatus;
}

/** Holds that end when the customer does something. */
const THE_CUSTOMERS: readonly HoldReason[] = ['CUSTOMER_ASKED', 'CUSTOMER_UNREACHABLE'];

const standing = (status: CaseStatus, tracked: TrackedStatus): Standing => ({ status, tracked });
const REOPENED = standing('REOPENED', 'IN_PROGRESS');

/**
 * RULES, "Status": from what is known of a case to its status, the only place. It does not matter in which order things became known.
 * In a later round nobody has taken up yet the case is REOPENED, whether its order is there or not.
 */
export function caseStatus({ end, round, followUp, orders, callbacks }: KnownOfCase): Standing {
  if (end !== 'OPEN') return standing(end, 'CLOSED');
  if (followUp) return afterResolution(callbacks.find((one) => one.round === round));
  const order = orders.find((one) => one.round === round);
  const status = order?.status;
  switch (status) {
    case undefined:
    case 'QUEUED':
    case 'CANCELLED':
      return round > 1 ? REOPENED : standing('REGISTERED', 'RECEIVED');
    case 'DISPATCHED':
    case 'ACCEPTED':
      return round > 1 ? REOPENED : standing('DISPATCHED', 'RECEIVED');
    case 'IN_PROGRESS':
      return standing('IN_PROGRESS', 'IN_PROGRESS');
    case 'ON_HOLD':
      return standing(
        'ON_HOLD',
        order?.hold && THE_CUSTOMERS.includes(order.hold.reason) ? 'WAITING_FOR_YOU' : 'IN_PROGRESS',
      );
    case 'RESOLVED':
      return afterResolution(callbacks.find((one) => one.round === round));
    default:
      return status satisfies never;
  }
}

function afterResolution(callback: KnownOfCase['callbacks'][number] | undefined): Standing {
  const status = callback?.status;
  switch (status) {
    case undefined:
    case 'CANCELLED':
      return standing('RESOLVED', 'DONE');
    case 'PENDING':
    case 'SCHEDULED':
      return standing('CALLBACK', 'DONE');
    case 'CONCLUDED':
      return callback?.verdict === 'SATISFIED' && callback.solved ? standing('CLOSED', 'CLOSED') : REOPENED;
    case 'NOT_REACHED':
      return standing('CLOSED', 'CLOSED');
    default:
      return status satisfies never;
  }
}
