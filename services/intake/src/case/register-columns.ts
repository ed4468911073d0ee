import type { CaseStatus, Instant } from '@hearback/contracts';
import type { CaseBody } from './case.js';
import { caseStatus } from './case-status.js';

/** What the register is filtered and sorted by (DESIGN §1): computed from the rest of the case, kept for the indexes. */
export interface RegisterColumns {
  readonly status: CaseStatus;
  readonly handlerId?: string;
  /** The case is overdue from this instant on, unless something happens first; `NEVER` when nothing is due. */
  readonly overdueFrom: Instant;
}

/** Sorts behind every instant. */
export const NEVER: Instant = '9999-12-31T23:59:59.999Z';

export function registerColumns(body: CaseBody): RegisterColumns {
  const round = body.rounds.length;
  const { end } = body.ending;
  const { status } = caseStatus({ ...body, end, round });
  return {
    status,
    handlerId: body.orders.find((order) => order.round === round)?.handlerId,
    overdueFrom: end === 'OPEN' ? overdueFrom(body, round) : NEVER,
  };
}

/**
 * RULES, "Status": overdue is a running clock past its due time, or one that ended breached in a case not yet closed. Until the order
 * of a round is heard of, the promise counts: with dispatch down no case falls silent.
 */
function overdueFrom({ orders, callbacks, needsHandling, promise }: CaseBody, round: number): Instant {
  const clocks = [...orders.flatMap((order) => order.clocks), ...callbacks.map((callback) => callback.clock)];
  const dues = clocks.filter(({ state }) => state === 'RUNNING' || state === 'BREACHED').map(({ dueAt }) => dueAt);
  const unheard = needsHandling && !orders.some((order) => order.round === round);
  return [...dues, ...(unheard && promise ? [promise.contactBy] : [])].reduce(
    (first, due) => (due < first ? due : first),
    NEVER,
  );
}
