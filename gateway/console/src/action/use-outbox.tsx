import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { isAttaching, type Attaching } from '../file/attaching.js';
import { dropContent, keepContent } from '../file/kept-content.js';
import { sendFile } from '../file/send-file.js';
import { smaller } from '../file/smaller.js';
import { Problem } from '../graph/problem.js';
import { outcomeOf } from '../graph/refusal.js';
import { useSend } from '../shell/asking.js';
import { useShell } from '../shell/viewer.js';
import { stayingFor } from '../sign-in/staying.js';
import { useLanguage } from '../words/language.js';
import { changeOf } from './forms.js';
import { Outbox, outboxName, type Waiting } from './outbox.js';

const RETRY_MS = 15_000;
const Sending = createContext<{ readonly outbox: Outbox; readonly flush: () => void } | undefined>(undefined);
const KeepsChanges = createContext(false);

/** Sends what waits on this device for the viewer, on whatever page they are. */
export function OutboxProvider({ children }: { children: ReactNode }) {
  const { viewer } = useShell();
  const { language } = useLanguage();
  const [outbox] = useState(() => new Outbox(outboxName(viewer.company?.id, viewer.id)));
  const ask = useSend();
  const client = useQueryClient();
  const flush = useMemo(() => {
    let running: Promise<void> | undefined;
    const send = async ({ key, operation, input }: Waiting) => {
      if (isAttaching(operation))
        return sendFile({ key, operation, input }, { ask, language, progress: (sent) => outbox.note(key, { sent }) });
      return (await ask(changeOf(operation).change, { input: input as never, idempotencyKey: key })).answer;
    };
    const deliver = async (one: Waiting) => {
      const told = await outcomeOf(send(one));
      const refused = 'refused' in told ? told.refused : undefined;
      if (refused instanceof Problem && refused.code === 'OFFLINE') return 'offline' as const;
      if (isAttaching(one.operation)) await dropContent(one.key);
      return refused ? { refused: refused.message } : ('done' as const);
    };
    return () => {
      if (!outbox.all.some(({ refused }) => !refused)) return;
      running ??= outbox
        .flush(deliver)
        .then(() => client.invalidateQueries())
        .finally(() => (running = undefined));
    };
  }, [outbox, client, ask, language]);
  useEffect(() => {
    flush();
    window.addEventListener('online', flush);
    const timer = setInterval(flush, RETRY_MS);
    return () => {
      window.removeEventListener('online', flush);
      clearInterval(timer);
    };
  }, [flush]);
  const value = useMemo(() => ({ outbox, flush }), [outbox, flush]);
  return <Sending value={value}>{children}</Sending>;
}

/** Inside, changes that find no connection are kept and sent later; elsewhere they say that there is none. */
export const KeepChanges = ({ children }: { children: ReactNode }) => <KeepsChanges value>{children}</KeepsChanges>;

/** Where what found no connection is kept. */
export const useOutbox = (): Outbox | undefined => useContext(Sending)?.outbox;
export const useKeepsChanges = (): boolean => useContext(KeepsChanges);

/** What waits to be sent. */
export function useWaiting(): readonly Waiting[] {
  const outbox = useOutbox();
  return useSyncExternalStore(outbox?.subscribe ?? (() => () => undefined), () => outbox?.all ?? NOTHING);
}
const NOTHING: readonly Waiting[] = [];

/** Sends a file, now or when there is a connection; photos made smaller first. */
export function useSendFile() {
  const sending = useContext(Sending);
  const { clockAhead } = useShell();
  return useCallback(
    async (operation: Attaching, input: Readonly<Record<string, unknown>>, file: File, about: string) => {
      const key = crypto.randomUUID();
      await stayingFor(smaller(file).then((content) => keepContent(key, content)));
      const since = new Date(Date.now() + clockAhead).toISOString();
      sending?.outbox.keep({ key, operation, input: { ...input, name: file.name }, since, about });
      sending?.flush();
    },
    [sending, clockAhead],
  );
}
