import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Problem } from '../graph/problem.js';
import { outcomeOf } from '../graph/refusal.js';
import { useSend } from '../shell/asking.js';
import { useShell } from '../shell/viewer.js';
import { changeOf } from './forms.js';
import { Outbox, type Waiting } from './outbox.js';

const RETRY_MS = 15_000;
const Keeping = createContext<Outbox | undefined>(undefined);

/** Inside, changes that find no connection are kept and sent later; elsewhere they say that there is none. */
export function OutboxProvider({ children }: { children: ReactNode }) {
  const { viewer } = useShell();
  const [outbox] = useState(() => new Outbox(`hearback-waiting-${viewer.company?.id}-${viewer.id}`));
  const send = useSend();
  const client = useQueryClient();
  const flush = useMemo(() => {
    let running: Promise<void> | undefined;
    const deliver = async ({ operation, input, key }: Waiting) => {
      const { change } = changeOf(operation);
      const told = await outcomeOf(
        send(change, { input: input as never, idempotencyKey: key }).then(({ answer }) => answer),
      );
      if (!('refused' in told)) return 'done' as const;
      if (told.refused instanceof Problem && told.refused.code === 'OFFLINE') return 'offline' as const;
      return { refused: told.refused.message };
    };
    return () => {
      if (!outbox.all.some(({ refused }) => !refused)) return;
      running ??= outbox
        .flush(deliver)
        .then(() => client.invalidateQueries())
        .finally(() => (running = undefined));
    };
  }, [outbox, client, send]);
  useEffect(() => {
    flush();
    window.addEventListener('online', flush);
    const timer = setInterval(flush, RETRY_MS);
    return () => {
      window.removeEventListener('online', flush);
      clearInterval(timer);
    };
  }, [flush]);
  return <Keeping value={outbox}>{children}</Keeping>;
}

/** Where changes are kept that found no connection; undefined on pages that keep none. */
export const useOutbox = () => useContext(Keeping);

/** What waits to be sent. */
export function useWaiting(): readonly Waiting[] {
  const outbox = useContext(Keeping);
  return useSyncExternalStore(outbox?.subscribe ?? (() => () => undefined), () => outbox?.all ?? NOTHING);
}
const NOTHING: readonly Waiting[] = [];
