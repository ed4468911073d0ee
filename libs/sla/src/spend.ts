import { Ledger, WHY, type LedgerLine } from './ledger.js';
import type { Stretch } from './stretch.js';

export interface Spent {
  /** The instant, in epoch milliseconds, at which the amount is used up. */
  end: number;
  /** A year without holiday data lay on the way. */
  provisional: boolean;
  lines: LedgerLine[];
}

/**
 * Goes along the stretches until `amount` milliseconds are spent and, where `toClose` is set, on to the next close of
 * business that is reached with the clock running: so a due time in days is never the middle of a day, nor inside a pause.
 */
export function spend(amount: number, stretches: Iterable<Stretch>, toClose: boolean): Spent {
  if (!(amount > 0 && amount < Infinity)) throw new RangeError(`a limit must be above zero: ${amount}`);
  const ledger = new Ledger();
  let left = amount;
  let provisional = false;
  for (const { from, to, spends, counted, why, ...stretch } of stretches) {
    provisional ||= stretch.provisional;
    const end = left === 0 ? from : spends ? Math.min(to, from + left) : to;
    ledger.add(from, end, counted, why);
    if (spends) left -= end - from;
    if (left > 0) continue;
    if (!toClose) return { end, provisional, lines: ledger.lines };
    ledger.add(end, to, false, counted ? WHY.toCloseOfBusiness : why);
    if (stretch.closes) return { end: to, provisional, lines: ledger.lines };
  }
  throw new RangeError('the stretches end before the limit does');
}
