import { invalid, type Page, type Refusal } from '@hearback/contracts';

/** A place in a list that is read forward: the sort values of the last item seen. Opaque to clients. */
export const encodeCursor = (...values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values of a cursor; nothing for no cursor; a refusal naming `after` for a text that no list gave out. */
export function decodeCursor(
  cursor: string | null | undefined,
  count: number,
): { readonly ok: readonly (string | number)[] | undefined } | { readonly refusal: Refusal } {
  if (!cursor) return { ok: undefined };
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(values) &&
      values.length === count &&
      values.every((one) => typeof one === 'string' || typeof one === 'number')
    )
      return { ok: values };
  } catch {
    // not JSON: falls through to the refusal
  }
  return invalid({
    path: 'after',
    message: {
      zh: '游标无效，请使用上一页返回的 endCursor。',
      en: 'Not a cursor: use the endCursor of the page before.',
    },
  });
}

/**
 * A page of what was found when one more than `first` was asked for: that one says that there is a next page. `placeOf` gives the values
 * by which the list is sorted.
 */
export function pageOf<T>(
  found: readonly T[],
  first: number,
  placeOf: (item: T) => readonly (string | number)[],
): Page<T> {
  const items = found.slice(0, first);
  return { items, cursors: items.map((item) => encodeCursor(...placeOf(item))), hasNextPage: found.length > first };
}
