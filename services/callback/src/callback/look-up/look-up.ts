import { CallbackStatus, type CallbackFilter, type Instant } from '@hearback/contracts';

const OPEN: readonly CallbackStatus[] = ['PENDING', 'SCHEDULED'];

/**
 * The store's filter for a list of callbacks. `due`: somebody can call or visit now, which leaves out those that wait for a form's
 * answer, for a later part of the day or for the answer to a last link. `mine`: those that the actor may call.
 */
export function filterFor(filter: CallbackFilter | null | undefined, actor: string, now: Instant) {
  const { statuses, due, mine } = filter ?? {};
  const among = (statuses ?? CallbackStatus.options).filter((status) => !due || OPEN.includes(status));
  return {
    'state.status': { $in: among },
    ...(due ? { 'state.scheduledFor': { $lte: now } } : {}),
    ...(mine ? { 'state.barred': { $ne: actor } } : {}),
  };
}

/** What comes after an item in the order of the list: by due time, then by id. */
export const afterItem = ([dueAt, id]: readonly (string | number)[]) => ({
  $or: [{ 'state.clock.dueAt': { $gt: dueAt } }, { 'state.clock.dueAt': dueAt, _id: { $gt: id } }],
});
