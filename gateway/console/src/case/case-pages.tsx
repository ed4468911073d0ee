import { useQueryClient, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCallback, useMemo } from 'react';
import type { CaseRowFragment } from '../pages/cases/cases.generated.js';
import { More, usePages } from '../shell/paging.js';
import { useWords } from '../words/language.js';
import { CaseWindow } from './case-window.js';
import { listWords } from './words.js';

/** A page of a list of cases as the graph gives it. */
export interface CasePage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: CaseRowFragment }[];
}

const PAGE = 50;
// What others do appears by itself while a list is short.
const UP_TO = 2;

/** A list of cases, page by page; `pageIn` finds it in what the graph answers. */
export const useCasePages = <A,>(
  { name, text }: { readonly name: string; readonly text: string },
  what: object,
  ask: (paging: { first: number; after: string | null }) => Promise<A>,
  pageIn: (answer: A) => CasePage,
) => usePages([name, what], (after) => ask({ first: PAGE, after }), pageIn, { every: 30_000, text, upTo: UP_TO });

/** The rows of such a list; more of them as they are scrolled to. */
export function CasePages<A>({
  asked,
  pageIn,
}: {
  asked: UseInfiniteQueryResult<InfiniteData<A>>;
  pageIn: (answer: A) => CasePage;
}) {
  const say = useWords(listWords);
  const client = useQueryClient();
  const { data, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = asked;
  const pages = data?.pages;
  const cases = useMemo(() => (pages ?? []).flatMap((answer) => pageIn(answer).edges.map(({ node }) => node)), [pages]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage({ cancelRefetch: false });
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);
  return (
    <>
      {(pages?.length ?? 0) > UP_TO && (
        <p className="quiet small no-print">
          {say('held')}{' '}
          <Button size="small" type="link" onClick={() => void client.resetQueries({ predicate: isListed(data) })}>
            {say('again')}
          </Button>
        </p>
      )}
      <CaseWindow cases={cases} nearEnd={more} />
      <More asked={asked} label={say('more', { n: PAGE })} />
    </>
  );
}

// The list that holds this very answer.
const isListed =
  (data: unknown) =>
  ({ state }: { state: { data: unknown } }): boolean =>
    state.data === data;
