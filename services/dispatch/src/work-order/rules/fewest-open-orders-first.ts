import type { Staff } from '../../staff/staff.store.js';

/** Of those who can, the one with the fewest open orders; of several, the first by account name (RULES, Limits). */
export function leastBusy(candidates: readonly Staff[], openOrders: ReadonlyMap<string, number>): Staff | undefined {
  const open = ({ id }: Staff) => openOrders.get(id) ?? 0;
  const byName = (one: Staff, other: Staff) => (one.account < other.account ? -1 : 1);
  return [...candidates].sort((one, other) => open(one) - open(other) || byName(one, other))[0];
}
