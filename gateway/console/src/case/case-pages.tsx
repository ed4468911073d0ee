import { useInfiniteQuery, type UseInfiniteQueryResult, type InfiniteData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useLanguage, useWords } from '../words/language.js';
import type { CaseRowFragment } from '../pages/cases/cases.generated.js';
import { useShell } from '../shell/viewer.js';
import { CaseTable } from './case-table.js';
import { listWords } from './words.js';

/** A page of a list of cases as the graph gives it. */
export interface CasePage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: CaseRowFragment }[];
}

export const PAGE = 50;

/** A list of cases, page by page; `pageIn` finds it in what the graph answers. */
export function useCasePages<A>(
  name: string,
  what: object,
  ask: (paging: { first: number; after: string | null }) => Promise<A>,
  pageIn: (answer: A) => CasePage,
) {
  const { language } = useLanguage();
  const { viewer } = useShell();
  return useInfiniteQuery({
    queryKey: [name, viewer.company?.id, language, what],
    queryFn: ({ pageParam }) => ask({ first: PAGE, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (answer) => {
      const { hasNextPage, endCursor } = pageIn(answer).pageInfo;
      return hasNextPage ? endCursor : undefined;
    },
    refetchInterval: 30_000,
  });
}

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
      {asked.hasNextPage && (
        <Button className="more" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {say('more', { n: PAGE })}
        </Button>
      )}
    </>
  );
}
