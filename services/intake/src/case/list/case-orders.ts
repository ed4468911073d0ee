import type { Kept } from '@hearback/store';
import type { Case } from '../case.js';

/** A way to read the register forward: the column that it goes by, and in which direction. Ties go by id, the same way. */
interface CaseOrder {
  readonly column: 'registeredAt' | 'overdueFrom';
  readonly direction: 1 | -1;
}

export const CASE_ORDERS = {
  NEWEST: { column: 'registeredAt', direction: -1 },
  OLDEST: { column: 'registeredAt', direction: 1 },
  /** What is overdue for longest, then what is due next; what has nothing due comes last. */
  MOST_URGENT: { column: 'overdueFrom', direction: 1 },
} as const satisfies Record<string, CaseOrder>;

/** The place of a case in an order: what a cursor holds. */
export const placeOf = ({ column }: CaseOrder, { id, state }: Kept<Case>): [string, string] => [state[column], id];

/** Everything behind a place. The bound on the column alone lets the index begin there. */
export function behind({ column, direction }: CaseOrder, [value, id]: readonly (string | number)[]): object {
  const path = `state.${column}`;
  const [beyond, from] = direction === 1 ? ['$gt', '$gte'] : ['$lt', '$lte'];
  return { [path]: { [from]: value }, $or: [{ [path]: { [beyond]: value } }, { _id: { [beyond]: id } }] };
}
