import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Asker } from '../graph/send.js';
import { Follower } from './follower.js';
import { isHeld } from './held.js';
import { touched } from './touched.js';

const Live = createContext(false);
// What is told of is asked for only to be sure.
const SELDOM_MS = 60_000;

/** Keeps what the pages inside show up to date with what others do: told by the graph, and where that cannot be, asked for. */
export function Follow({
  asker: { company, token },
  may,
  children,
}: {
  asker: Omit<Asker, 'language'>;
  /** Whether the viewer may be told of changes at all. */
  may: boolean;
  children: ReactNode;
}) {
  const client = useQueryClient();
  const [live, setLive] = useState(false);
  useEffect(() => {
    if (!may) return;
    const follower = new Follower({
      url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
      params: async () => ({
        authorization: `Bearer ${await token?.()}`,
        ...(company ? { 'hearback-company': company } : {}),
      }),
      live: setLive,
      changed: (what) =>
        void client.invalidateQueries({
          predicate: ({ meta, state }) =>
            typeof meta?.['text'] === 'string' &&
            !isHeld(meta, state.data) &&
            (what === 'all' || touched({ text: meta['text'], answer: state.data }, what)),
        }),
    });
    return () => {
      setLive(false);
      follower.end();
    };
  }, [may, company, token, client]);
  return <Live value={live}>{children}</Live>;
}

/** Whether what others do is told as it happens; else it is asked for every few seconds. */
export const useLive = (): boolean => useContext(Live);

/** How often to ask for what should be asked for every so many ms while nobody tells. */
export const useEvery = (ms: number | undefined): number | undefined =>
  useContext(Live) && ms !== undefined ? Math.max(ms, SELDOM_MS) : ms;
