import type { Instant, WorkOrderFilter } from '@hearback/contracts';
import { overdueAt } from '../rules/overdue-is-past-due-or-ended-late.js';

/** In whose name and when a list is asked for. */
interface Asker {
  readonly staffId: string;
  /** The teams they belong to or lead. */
  readonly teamIds: readonly string[];
  readonly now: Instant;
}

type Condition = Readonly<Record<string, unknown>>;

/** The store's filter for what was asked. What is left out or empty does not narrow the list. */
export function conditionsFor(
  { statuses, teamIds, handlerId, propertyIds, mine, overdue }: WorkOrderFilter,
  { staffId, teamIds: ownTeams, now }: Asker,
): Condition[] {
  const within = (path: string, values: readonly string[] | null | undefined): Condition[] =>
    values?.length ? [{ [`state.${path}`]: { $in: [...values] } }] : [];
  return [
    ...within('status', statuses),
    ...within('teamId', teamIds),
    ...within('handlerId', handlerId ? [handlerId] : []),
    ...within('case.propertyId', propertyIds),
    ...(mine ? [belongsTo(staffId, ownTeams)] : []),
    ...(overdue ? [overdueAt(now)] : overdue === false ? [{ $nor: [overdueAt(now)] }] : []),
  ];
}

// Assigned to them, or to one of their teams and to nobody in it.
const belongsTo = (staffId: string, teamIds: readonly string[]): Condition => ({
  $or: [
    { 'state.handlerId': staffId },
    { 'state.handlerId': null, 'state.teamId': { $in: [...teamIds] }, 'state.status': 'DISPATCHED' },
  ],
});
