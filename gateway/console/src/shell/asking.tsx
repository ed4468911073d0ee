import { useMutation, useQuery, useQueryClient, keepPreviousData } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import type { Operation } from '../graph/operation.js';
import { isOutdated, isRefusal } from '../graph/refusal.js';
import { send, type Asker } from '../graph/send.js';
import { forgetKey, sentKey, untilReload } from '../graph/sent-key.js';
import { useEvery } from '../live/follow.js';
import { useLanguage } from '../words/language.js';

const Asking = createContext<Omit<Asker, 'language'>>({});

export const AskerProvider = ({ asker, children }: { asker: Omit<Asker, 'language'>; children: ReactNode }) => (
  <Asking value={asker}>{children}</Asking>
);

interface Ways {
  /** Asked again after so many ms, while changes are not told: what others do appears. */
  readonly every?: number;
  /** Not asked while false. */
  readonly when?: boolean;
}

/** What the graph answers to a query, kept as long as the page is used and asked again in the background. */
export function useAsk<A, V>(operation: Operation<A, V>, variables: V, { every, when = true }: Ways = {}) {
  const { language } = useLanguage();
  const asker = useContext(Asking);
  const refetchInterval = useEvery(every);
  return useQuery({
    queryKey: [operation.name, asker.company, language, variables],
    queryFn: () => send(operation, variables, { ...asker, language }),
    meta: { text: operation.text },
    refetchInterval,
    enabled: when,
    placeholderData: keepPreviousData,
  });
}

/** Asks once, outside of what is shown: while typing, for one more page. */
export function useSend() {
  const { language } = useLanguage();
  const asker = useContext(Asking);
  return useCallback(
    <A, V>(operation: Operation<A, V>, variables: V) => send(operation, variables, { ...asker, language }),
    [asker, language],
  );
}

/**
 * A change. The same again, after a lost connection, goes with the same key and has one effect: after a reload too where it is `kept` under
 * a name in this window. Whoever keeps it for longer brings their own key.
 */
export function useChange<A extends object, V extends object>(operation: Operation<A, V>, kept?: string) {
  const sendIt = useSend();
  const client = useQueryClient();
  const [own] = useState(untilReload);
  const [name, keys] = kept ? [kept, sessionStorage] : [operation.name, own];
  return useMutation({
    mutationFn: async ({ idempotencyKey, ...variables }: V & { idempotencyKey?: string | null }) => {
      const key = idempotencyKey ?? sentKey(name, variables, keys);
      const answer = await sendIt(operation, { ...variables, idempotencyKey: key } as unknown as V);
      forgetKey(name, keys);
      return answer;
    },
    onSuccess: async (answer) => {
      const unchanged = Object.values(answer).some((one: { __typename: string }) => isRefusal(one) && !isOutdated(one));
      if (!unchanged) await client.invalidateQueries();
    },
  });
}
