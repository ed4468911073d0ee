import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { Button } from 'antd';
import { useEvery } from '../live/follow.js';
import { useLanguage } from '../words/language.js';
import { useShell } from './viewer.js';

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Ways {
  /** Asked again after so many ms, while changes are not told: what others do appears. */
  readonly every?: number;
  /** What is asked: the list is asked again when that has changed. */
  readonly text?: string;
  /** What stood there stays until the list of another key has come. */
  readonly keep?: boolean;
}

/** A list page by page: `ask` for what comes after a cursor, `pageIn` finds the page in the answer. The key tells it from other lists. */
export function usePages<A>(
  key: readonly unknown[],
  ask: (after: string | null) => Promise<A>,
  pageIn: (answer: A) => Page,
  { every, text, keep }: Ways = {},
) {
  const { language } = useLanguage();
  const { viewer } = useShell();
  return useInfiniteQuery({
    queryKey: [...key, viewer.company?.id, language],
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (answer) => {
      const { hasNextPage, endCursor } = pageIn(answer).pageInfo;
      return hasNextPage ? endCursor : undefined;
    },
    meta: { text },
    refetchInterval: useEvery(every),
    placeholderData: keep ? keepPreviousData : undefined,
  });
}

/** The way to the next page of such a list, where there is one. */
export function More<A>({ asked, label }: { asked: UseInfiniteQueryResult<InfiniteData<A>>; label: string }) {
  return (
    asked.hasNextPage && (
      <Button className="more" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
        {label}
      </Button>
    )
  );
}
