import type { Instant, Page } from '@hearback/contracts';
import { encodeCursor } from '@hearback/store';

/** What comes after a cursor in a list of cases, newest first: older, or as old with a smaller id. */
export const before = (at: string, id: string, cursor: readonly unknown[] | undefined): Record<string, unknown> =>
  cursor ? { [at]: { $lte: cursor[0] }, $or: [{ [at]: { $lt: cursor[0] } }, { [id]: { $lt: cursor[1] } }] } : {};

/** A page of case ids from what was found; one more than `first` says that there is a next page. */
export function casePage(
  found: readonly { readonly caseId: string; readonly at: Instant }[],
  first: number,
): Page<string> {
  const shown = found.slice(0, first);
  return {
    items: shown.map(({ caseId }) => caseId),
    cursors: shown.map(({ caseId, at }) => encodeCursor(at, caseId)),
    hasNextPage: found.length > first,
  };
}
