import type { Staff } from '../../staff/staff.store.js';

/**
 * Who must have nothing to do with a case about staff: the accused, and everybody who reports to them, over any number of steps (RULES,
 * Registering). Superiors in a circle are gone round once.
 */
export function barredFrom(accusedStaffIds: readonly string[], staff: readonly Staff[]): ReadonlySet<string> {
  const barred = new Set(accusedStaffIds);
  for (const superior of barred) for (const { id, reportsTo } of staff) if (reportsTo === superior) barred.add(id);
  return barred;
}
