import { useEffect, useState } from 'react';

/** What somebody has typed so far. */
export interface Draft {
  readonly description: string;
  readonly demand: string;
  readonly building: string;
  readonly unitId: string;
  readonly place: string;
  readonly name: string;
  readonly phone: string;
  readonly anonymous: boolean;
}

export const EMPTY: Draft = {
  description: '',
  demand: '',
  building: '',
  unitId: '',
  place: '',
  name: '',
  phone: '',
  anonymous: false,
};

/** A draft that outlives a reload and a lost connection, on this device, until it is sent. */
export function useDraft(link: string) {
  const kept = `hearback-draft-${link.slice(-16)}`;
  const [draft, setDraft] = useState<Draft>(() => ({
    ...EMPTY,
    ...(JSON.parse(sessionStorage.getItem(kept) ?? '{}') as Partial<Draft>),
  }));
  useEffect(() => sessionStorage.setItem(kept, JSON.stringify(draft)), [kept, draft]);
  return [
    draft,
    (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change })),
    () => setDraft(EMPTY),
  ] as const;
}
