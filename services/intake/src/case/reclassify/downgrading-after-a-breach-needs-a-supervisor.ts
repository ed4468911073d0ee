import { refuse, type Grade, type Refusal } from '@hearback/contracts';
import type { Case } from '../case.js';

const SUPERIORS = ['supervisor', 'manager'];
// No grade presses less than any.
const pressing = (grade: Grade | null): number => grade ?? 4;

/** RULES, "Limits": whoever is late does not make the case smaller. Breaches stay on record in any case. */
export function refusedToDowngrade(
  { orders, callbacks, grade: before }: Case,
  after: Grade | null,
  roles: readonly string[],
): { readonly refusal: Refusal } | undefined {
  const clocks = [...orders.flatMap((order) => order.clocks), ...callbacks.map((callback) => callback.clock)];
  const breached = clocks.some(({ breachedAt }) => breachedAt !== undefined);
  if (!breached || pressing(after) <= pressing(before) || SUPERIORS.some((role) => roles.includes(role)))
    return undefined;
  return refuse(
    'DOWNGRADE_AFTER_BREACH',
    { zh: '该案件已超时，降级须由主管决定。', en: 'A limit was missed: only a supervisor lowers the grade now.' },
    { zh: '请联系主管办理。', en: 'Ask a supervisor to do it.' },
  );
}
