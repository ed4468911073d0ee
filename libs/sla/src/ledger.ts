/** One line of the account of a deadline: a stretch of time, whether it was counted, and why, in Chinese. */
export interface LedgerLine {
  from: Date;
  to: Date;
  counted: boolean;
  why: string;
}

/** What a line says besides the names that `dayKind` gives to days. */
export const WHY = {
  aroundTheClock: '全天计时',
  dayOfReceipt: '收件当日，不计',
  closed: '非工作时间',
  paused: '暂停计时',
  toCloseOfBusiness: '顺延至下班',
} as const;

/** Lines in the order of time. What follows on and says the same joins the line before: a weekend is one line. */
export class Ledger {
  readonly lines: LedgerLine[] = [];

  /** Enters a stretch in epoch milliseconds; an empty one leaves no line. */
  add(from: number, to: number, counted: boolean, why: string): void {
    if (to <= from) return;
    const last = this.lines.at(-1);
    if (last && last.why === why && last.counted === counted) last.to = new Date(to);
    else this.lines.push({ from: new Date(from), to: new Date(to), counted, why });
  }
}

/** The same as plain JSON: instants as ISO 8601 text. */
export const plainLedger = (lines: readonly LedgerLine[]) =>
  lines.map(({ from, to, ...line }) => ({ ...line, from: from.toISOString(), to: to.toISOString() }));
