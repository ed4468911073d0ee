import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { asProblem } from '../graph/problem.js';
import { useEvery } from '../live/follow.js';
import { isHeld } from '../live/held.js';
import { useLanguage, useWords } from '../words/language.js';
import { useShell } from './viewer.js';
import { shellWords } from './words.js';

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Ways {
  /** Asked again after so many ms, while changes are not told: what others do appears. */
  readonly every?: number;
  /** What is asked: the list is asked again when that has changed. */
  readonly text?: string;
  /** Read further than so many pages it stays as it was read, until somebody asks for it anew. */
  readonly upTo?: number;
  /** What stood there stays until the list of another key has come. */
  readonly keep?: boolean;
}

/** A list page by page: `ask` for what comes after a cursor, `pageIn` finds the page in the answer. The key tells it from other lists. */
export function usePages<A>(
  key: readonly unknown[],
  ask: (after: string | null) => Promise<A>,
  pageIn: (answer: A) => Page,
  { every, text, upTo, keep }: Ways = {},
) {
  const { language } = useLanguage();
  const { viewer } = useShell();
  const often = useEvery(every) ?? false;
  const byItself = ({ state }: { readonly state: { readonly data?: unknown } }) => !isHeld({ upTo }, state.data);
  return useInfiniteQuery({
    queryKey: [...key, viewer.company?.id, language],
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (answer) => {
      const { hasNextPage, endCursor } = pageIn(answer).pageInfo;
      return hasNextPage ? endCursor : undefined;
    },
    meta: { text, upTo },
    refetchInterval: (query) => byItself(query) && often,
    refetchOnMount: byItself,
    refetchOnWindowFocus: byItself,
    refetchOnReconnect: byItself,
    // Comparing everything read so far with itself, at every page, is what makes a long list stop.
    structuralSharing: upTo === undefined,
    placeholderData: keep ? keepPreviousData : undefined,
  });
}

/** The way to the next page of such a list, where there is one; and why it did not come. */
export function More<A>({ asked, label }: { asked: UseInfiniteQueryResult<InfiniteData<A>>; label: string }) {
  const say = useWords(shellWords);
  return (
    <>
      {asked.isFetchNextPageError && (
        <p role="alert" className="list-end">
          {asProblem(asked.error).message || say('stopped')}
        </p>
      )}
      {asked.hasNextPage && (
        <Button className="more no-print" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {label}
        </Button>
      )}
    </>
  );
}

/** Prints such a list whole: what is on paper cannot be asked for more, so all of it is gathered first. */
export function usePrinting<A>(asked: UseInfiniteQueryResult<InfiniteData<A>>) {
  const [gathering, setGathering] = useState(false);
  const printWhole = async () => {
    setGathering(true);
    for (let more = asked.hasNextPage; more;) {
      const next = await asked.fetchNextPage();
      more = next.hasNextPage && !next.isError;
    }
    flushSync(() => setGathering(false));
    window.print();
  };
  return { gathering, printWhole };
}
