import { refuse, type Instant, type Refusal } from '@hearback/contracts';
import type { Case } from '../case.js';

const PAUSE_MS = 30 * 60_000;

/** Whoever urges by themselves is heard once in half an hour: the handler has been told, and works better undisturbed. Our own rule. */
export function refusedIfJustUrged(
  { lastUrgedAt }: Pick<Case, 'lastUrgedAt'>,
  now: Instant,
): { readonly refusal: Refusal } | undefined {
  if (!lastUrgedAt || Date.parse(now) - Date.parse(lastUrgedAt) >= PAUSE_MS) return undefined;
  return refuse(
    'URGED_JUST_NOW',
    { zh: '刚刚催办过，负责人员已收到提醒。', en: 'It was urged a moment ago, and whoever handles it was told.' },
    { zh: '半小时后仍无进展，可再次催办。', en: 'Urge again if nothing has happened in half an hour.' },
  );
}
