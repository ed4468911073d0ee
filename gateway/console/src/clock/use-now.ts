import { useSyncExternalStore } from 'react';
import { useShell } from '../shell/viewer.js';

const EVERY_MS = 10_000;
let now = Date.now();
const listeners = new Set<() => void>();
setInterval(() => {
  now = Date.now();
  for (const tell of listeners) tell();
}, EVERY_MS);

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

/** The instant it is now for limits, in ms, ticking; all that count down tick together. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now) + useShell().clockAhead;
