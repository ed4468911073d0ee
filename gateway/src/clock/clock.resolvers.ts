import type { LedgerLineView } from '@hearback/contracts';
import { computeDeadline, defaultCalendar, plainLedger } from '@hearback/sla';
import type { Graph } from '../graph/graph.js';
import type { OwnedClock } from './clocks.js';

export const clockResolvers = {
  Clock: {
    ledger: (clock: OwnedClock, _: unknown, graph: Graph) =>
      clock.workOrderId ? ledgerOfOrder(clock, clock.workOrderId, graph) : elapsed(clock),
  },
};

async function ledgerOfOrder(
  { name }: OwnedClock,
  workOrderId: string,
  graph: Graph,
): Promise<readonly LedgerLineView[]> {
  const ledgers = await graph.load.ledgers.load(workOrderId);
  return ledgers.find(({ clock }) => clock === name)?.ledger ?? [];
}

/** A callback's window is elapsed hours (RULES, Limits): no calendar and no pause has a part in it. */
export function elapsed({ startedAt, dueAt }: Pick<OwnedClock, 'startedAt' | 'dueAt'>): LedgerLineView[] {
  const minutes = (Date.parse(dueAt) - Date.parse(startedAt)) / 60_000;
  const { ledger } = computeDeadline({
    limit: { measure: 'ELAPSED', minutes },
    calendar: defaultCalendar(),
    startedAt: new Date(startedAt),
    pauses: [],
  });
  return plainLedger(ledger);
}
