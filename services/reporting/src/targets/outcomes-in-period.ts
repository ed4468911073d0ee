import { invalid, type Instant, type Refusal } from '@hearback/contracts';
import { dateRange } from '@hearback/sla';
import type { FigureName } from '../figures/outcomes.js';
import { ZONE } from '../zone.js';

/** Instants from `from` on and before `to`, as they stand in the facts. */
interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** The instants of local days, both ends included. */
export function periodOf({ from, to }: { from: string; to: string }): { ok: Period } | { refusal: Refusal } {
  if (from > to)
    return invalid({
      path: 'to',
      message: { zh: '结束日期早于开始日期，请对调。', en: 'Lies before `from`: swap the two.' },
    });
  const range = dateRange(from, to, ZONE);
  return { ok: { from: range.from.toISOString(), to: range.to.toISOString() } };
}

/**
 * The outcomes counted in a period, one document `{caseId, rate, at, met}` each: the only definition of "counted", for the figures and for
 * the cases behind them. A miss that lies ahead can still be averted and is not counted before `now`.
 */
export function outcomesInPeriod(
  rates: readonly FigureName[],
  { from, to }: Period,
  now: Instant,
  scope: Record<string, unknown>,
): Record<string, unknown>[] {
  const counted = { rate: { $in: rates }, at: { $gte: from, $lt: to }, $or: [{ met: true }, { at: { $lte: now } }] };
  return [
    { $match: { ...scope, 'facts.outcomes': { $elemMatch: counted } } },
    { $unwind: '$facts.outcomes' },
    { $replaceWith: { $mergeObjects: [{ caseId: '$_id' }, '$facts.outcomes'] } },
    { $match: counted },
  ];
}
