import { useState } from 'react';

/** What has been entered of a callback: what came of it, how it was made, and words about it. */
export interface Draft {
  readonly outcome?: 'SATISFIED' | 'UNSATISFIED' | 'NOBODY';
  readonly solved: boolean;
  readonly method: 'PHONE' | 'VISIT';
  readonly words: string;
}

const kept = (id: string) => `hearback-callback-${id}`;

/** The outcome being entered: it outlives a reload and another choice, in this window, until it is taken. */
export function useDraft(id: string, method: Draft['method']) {
  const [draft, setDraft] = useState<Draft>(() => ({
    solved: false,
    method,
    words: '',
    ...(JSON.parse(sessionStorage.getItem(kept(id)) ?? '{}') as Partial<Draft>),
  }));
  return {
    draft,
    change: (change: Partial<Draft>) =>
      setDraft((before) => {
        const after = { ...before, ...change };
        sessionStorage.setItem(kept(id), JSON.stringify(after));
        return after;
      }),
    drop: () => sessionStorage.removeItem(kept(id)),
  };
}
