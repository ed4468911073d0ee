import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useWords } from '../words/language.js';
import type { CaseRowFragment } from '../pages/cases/cases.generated.js';
import { More, usePages } from '../shell/paging.js';
import { CaseTable } from './case-table.js';
import { listWords } from './words.js';

/** A page of a list of cases as the graph gives it. */
export interface CasePage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: CaseRowFragment }[];
}

const PAGE = 50;

/** A list of cases, page by page; `pageIn` finds it in what the graph answers. */
export const useCasePages = <A,>(
  { name, text }: { readonly name: string; readonly text: string },
  what: object,
  ask: (paging: { first: number; after: string | null }) => Promise<A>,
  pageIn: (answer: A) => CasePage,
) => usePages([name, what], (after) => ask({ first: PAGE, after }), pageIn, { every: 30_000, text });

/** The rows of such a list, and the way to more. */
export function CasePages<A>({
  asked,
  pageIn,
}: {
  asked: UseInfiniteQueryResult<InfiniteData<A>>;
  pageIn: (answer: A) => CasePage;
}) {
  const say = useWords(listWords);
  const cases = asked.data?.pages.flatMap((answer) => pageIn(answer).edges.map(({ node }) => node)) ?? [];
  return (
    <>
      <CaseTable cases={cases} />
      <More asked={asked} label={say('more', { n: PAGE })} />
    </>
  );
}
