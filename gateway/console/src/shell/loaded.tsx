import type { ReactNode } from 'react';
import { Loading, Trouble } from './trouble.js';

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** What was asked for, once it is there; until then its shape, or why it is not. What was there before a failure stays. */
export function Loaded<T>({ asked, children }: { asked: Asked<T>; children: (data: T) => ReactNode }) {
  if (asked.data !== undefined) return children(asked.data);
  if (asked.error) return <Trouble of={asked.error} retry={() => void asked.refetch()} />;
  return <Loading />;
}
