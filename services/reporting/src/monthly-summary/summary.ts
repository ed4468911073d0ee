import { CaseKind, Category, type Instant, type MonthlySummaryView, type SummaryFigure } from '@hearback/contracts';
import type { Month } from '@hearback/sla';

type Row = MonthlySummaryView['rows'][number];
/** What the database adds up of each kind, category and grade. */
export interface Sum {
  readonly _id: Pick<Row, 'kind' | 'category' | 'grade'>;
  readonly received: number;
  readonly closed: number;
  readonly open: number;
  readonly overdue: number;
}

/**
 * What each figure of a month counts, for the sums and for the cases behind them: received = registered in it, closed = closed in it; open =
 * registered by its end and not ended `now`, and of those overdue now.
 */
export function countedIn(month: Month, now: Instant): Readonly<Record<SummaryFigure, readonly object[]>> {
  const open = [{ $eq: ['$facts.end', 'OPEN'] }, { $lte: ['$facts.registeredIn', month] }];
  return {
    RECEIVED: [{ $eq: ['$facts.registeredIn', month] }],
    CLOSED: [{ $eq: ['$facts.closedIn', month] }],
    OPEN: open,
    OVERDUE: [...open, { $lte: [{ $ifNull: ['$facts.overdueFrom', NEVER] }, now] }],
  };
}

/** Adds up a month. Reads the month's cases and the open ones, whatever the size of the register. */
export function sumsOf(month: Month, now: Instant, scope: Record<string, unknown>): Record<string, unknown>[] {
  const counted = countedIn(month, now);
  const count = (conditions: readonly object[]) => ({ $sum: { $cond: [{ $and: conditions }, 1, 0] } });
  return [
    { $match: { ...scope, 'facts.sheets': { $in: [month, 'OPEN'] } } },
    {
      $group: {
        _id: { kind: '$facts.kind', category: '$facts.category', grade: '$facts.grade' },
        received: count(counted.RECEIVED),
        closed: count(counted.CLOSED),
        open: count(counted.OPEN),
        overdue: count(counted.OVERDUE),
      },
    },
  ];
}

// Sorts behind every instant.
const NEVER = '9999';

/** The month's summary (投诉情况月汇总表) from those sums. Until months are published it is the running one of `now`. */
export function summaryOf(month: Month, asOf: Instant, sums: readonly Sum[]): MonthlySummaryView {
  const total = (field: 'received' | 'closed' | 'open', of: readonly Sum[] = sums) =>
    of.reduce((sum, row) => sum + row[field], 0);
  const rows = sums
    .map(({ _id, received, closed, open, overdue }) => ({ ..._id, received, closed, open, overdue }))
    .filter(({ received, closed, open }) => received + closed + open > 0)
    .sort(asOnPaper);
  return {
    ...{ month, asOf, final: false },
    received: total('received'),
    closed: total('closed'),
    open: total('open'),
    praise: total(
      'received',
      sums.filter(({ _id }) => _id.kind === 'PRAISE'),
    ),
    rows,
  };
}

// In the order of the glossary; grade 1 first, no grade last.
const asOnPaper = (a: Row, b: Row): number =>
  CaseKind.options.indexOf(a.kind) - CaseKind.options.indexOf(b.kind) ||
  Category.options.indexOf(a.category) - Category.options.indexOf(b.category) ||
  (a.grade ?? 4) - (b.grade ?? 4);
