import { WHY } from './ledger.js';
import type { Stretch } from './stretch.js';

/** A hold. While it has no `to` it still lasts. */
export interface Pause {
  from: Date;
  to?: Date;
}

/** In epoch milliseconds; `to` is not part of it. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The paused time in order, overlapping pauses joined. A pause that still lasts is known until `now`. */
export function pausedSpans(pauses: readonly Pause[], now?: Date): Span[] {
  const spans = pauses
    .map(({ from, to }) => ({ from: from.getTime(), to: (to ?? now ?? from).getTime() }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from);
  const joined: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push(span);
  }
  return joined;
}

/** The stretches with the paused time cut out of them: it spends nothing, and no close of business is reached in it. */
export function* stoppedBy(paused: readonly Span[], stretches: Iterable<Stretch>): Generator<Stretch> {
  for (const stretch of stretches) {
    let from = stretch.from;
    for (const pause of paused) {
      if (pause.to <= from || pause.from >= stretch.to) continue;
      if (from < pause.from) yield { ...stretch, from, to: pause.from, closes: false };
      const to = Math.min(pause.to, stretch.to);
      const stop = { ...stretch, spends: false, counted: false, closes: false, why: WHY.paused };
      yield { ...stop, from: Math.max(from, pause.from), to };
      from = to;
    }
    if (from < stretch.to) yield from === stretch.from ? stretch : { ...stretch, from };
  }
}
