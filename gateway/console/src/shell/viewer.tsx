import { useQueries, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { send } from '../graph/send.js';
import { Follow } from '../live/follow.js';
import { forgetTasks } from '../offline/kept-answers.js';
import { leaveNothing } from '../offline/leave-nothing.js';
import type { SignIn } from '../sign-in/sign-in.js';
import { useLanguage } from '../words/language.js';
import { AskerProvider } from './asking.js';
import { companyToActIn, keepCompany } from './companies.js';
import { Loading, Trouble } from './trouble.js';
import { Who, type WhoQuery } from './who.generated.js';

export type Viewer = WhoQuery['viewer'];
interface Shell {
  readonly viewer: Viewer;
  /** The companies that the user may act in. */
  readonly companies: readonly { readonly id: string; readonly name: string }[];
  readonly actIn: (company: string) => void;
  readonly signOut: () => void;
  /** How far the clock of limits is ahead of this machine's, in ms. */
  readonly clockAhead: number;
}

const Known = createContext<Shell | undefined>(undefined);

export function useShell(): Shell {
  const shell = useContext(Known);
  if (!shell) throw new Error('outside of ViewerProvider');
  return shell;
}

/** Whether the graph lets the viewer use one of these operations at all. */
export function useMay(): (...operations: string[]) => boolean {
  const { operations } = useShell().viewer;
  return (...wanted) => wanted.some((one) => operations.includes(one));
}

/** Finds out who is signed in, in each of their companies, and lets them act in one. */
export function ViewerProvider({
  signIn,
  companies,
  children,
}: {
  signIn: SignIn;
  companies: readonly string[];
  children: ReactNode;
}) {
  const { language } = useLanguage();
  const client = useQueryClient();
  const [chosen, choose] = useState(() => companyToActIn(companies));
  const asked: readonly (string | undefined)[] = companies.length ? companies : [undefined];
  const found = useQueries({
    queries: asked.map((company) => ({
      queryKey: ['viewer', company, language],
      queryFn: async () => {
        const { viewer } = await send(Who, {}, { language, company, token: () => signIn.token() });
        return { viewer, clockAhead: Date.parse(viewer.now) - Date.now() };
      },
      refetchInterval: 60_000,
    })),
  });
  const current = found[Math.max(0, asked.indexOf(chosen))]!;
  const value = useMemo<Shell | undefined>(
    () =>
      current.data && {
        ...current.data,
        companies: found.flatMap((one) => one.data?.viewer.company ?? []),
        actIn: (company) => {
          keepCompany(company);
          void forgetTasks();
          client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'viewer' });
          choose(company);
        },
        signOut: () => void leaveNothing(current.data.viewer.id).finally(() => signIn.signOut()),
      },
    [current.data, found, client, signIn],
  );
  const asker = useMemo(() => ({ company: chosen, token: () => signIn.token() }), [chosen, signIn]);
  if (!value)
    return current.error ? <Trouble of={current.error} retry={() => void current.refetch()} /> : <Loading whole />;
  return (
    <Known value={value}>
      <AskerProvider asker={asker}>
        <Follow asker={asker} may={value.viewer.operations.includes('changes')}>
          {children}
        </Follow>
      </AskerProvider>
    </Known>
  );
}
