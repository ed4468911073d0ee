import type { Instant, Page } from '@hearback/contracts';
import { pageOf } from '@hearback/store';

/** What comes after a cursor in a list of cases, newest first: older, or as old with a smaller id. */
export const before = (at: string, id: string, cursor: readonly unknown[] | undefined): Record<string, unknown> =>
  cursor ? { [at]: { $lte: cursor[0] }, $or: [{ [at]: { $lt: cursor[0] } }, { [id]: { $lt: cursor[1] } }] } : {};

/** A page of case ids from what was found. */
export function casePage(
  found: readonly { readonly caseId: string; readonly at: Instant }[],
  first: number,
): Page<string> {
  const page = pageOf(found, first, ({ at, caseId }) => [at, caseId]);
  return { ...page, items: page.items.map(({ caseId }) => caseId) };
}
