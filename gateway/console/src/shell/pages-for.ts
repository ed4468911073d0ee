import type { Page } from './pages.js';

/** The pages that the viewer has a use for, and where their day begins: the page of a role of theirs, which comes first, else the first. */
export function pagesFor(
  { roles, operations }: { roles: readonly string[]; operations: readonly string[] },
  all: readonly Page[],
): { pages: readonly Page[]; home: string | undefined } {
  const pages = all.filter(({ needs }) => needs.every((one) => operations.includes(one)));
  const own = pages.find(({ homeOf = [] }) => homeOf.some((role) => roles.includes(role)));
  return { pages: own ? [own, ...pages.filter((page) => page !== own)] : pages, home: (own ?? pages[0])?.at };
}
