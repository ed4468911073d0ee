import { useState } from 'react';

/** What is being entered: it outlives a reload and a lost connection, in this window, until it is dropped because it has arrived. */
export function useDraft<T extends object>(kept: string, empty: T) {
  const [draft, setDraft] = useState<T>(() => ({
    ...empty,
    ...(JSON.parse(sessionStorage.getItem(kept) ?? '{}') as Partial<T>),
  }));
  return {
    draft,
    change: (change: Partial<T>) =>
      setDraft((before) => {
        const after = { ...before, ...change };
        sessionStorage.setItem(kept, JSON.stringify(after));
        return after;
      }),
    drop: () => {
      sessionStorage.removeItem(kept);
      setDraft(empty);
    },
  };
}
