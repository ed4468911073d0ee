import type { GraphqlClient } from '../demo/graphql-client.js';

const PERCENT = (rate: { numerator: number; denominator: number; value: number | null; target: number }) =>
  `${rate.value === null ? '–' : `${(rate.value * 100).toFixed(1)} %`} (${rate.numerator} of ${rate.denominator}; target ${rate.target * 100} %)`;

type Rate = Parameters<typeof PERCENT>[0];
interface Summary {
  received: number;
  closed: number;
  open: number;
  praise: number;
  rows: { kind: string; category: string; grade: number | null; received: number; closed: number; overdue: number }[];
}

/** The monthly summaries of the months from `from` to `to` and the targets over the whole time, as lines of text. */
export async function figures(client: GraphqlClient, company: string, from: number, to: number): Promise<string[]> {
  const ask = <T>(query: string, variables: object) => client.ask<T>(`manager@${company}`, query, variables);
  const local = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString();
  const lines: string[] = [];
  for (const month of monthsBetween(local(from).slice(0, 7), local(to).slice(0, 7))) {
    const { monthlySummary: summary } = await ask<{ monthlySummary: Summary }>(
      'query($month: String!) { monthlySummary(month: $month) { received closed open praise rows { kind category grade received closed overdue } } }',
      { month },
    );
    lines.push(
      `月汇总 ${month}: 受理 ${summary.received}, 关闭 ${summary.closed}, 未结 ${summary.open}, 表扬 ${summary.praise}`,
    );
    for (const row of summary.rows)
      lines.push(
        `  ${row.kind} ${row.category} ${row.grade ?? '-'} 级: 受理 ${row.received}, 关闭 ${row.closed}, 超时 ${row.overdue}`,
      );
  }
  const rate = '{ numerator denominator value target }';
  const { targets } = await ask<{
    targets: Record<'timeliness' | 'resolution' | 'satisfaction' | 'callbackOnTime', Rate>;
  }>(
    `query($from: Date!, $to: Date!) { targets(from: $from, to: $to) { timeliness ${rate} resolution ${rate} satisfaction ${rate} callbackOnTime ${rate} } }`,
    { from: local(from).slice(0, 10), to: local(to).slice(0, 10) },
  );
  lines.push(`及时率 timeliness ${PERCENT(targets.timeliness)}`, `解决率 resolution ${PERCENT(targets.resolution)}`);
  lines.push(
    `满意率 satisfaction ${PERCENT(targets.satisfaction)}`,
    `回访及时率 callbacks on time ${PERCENT(targets.callbackOnTime)}`,
  );
  return lines;
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (
    let [year, month] = first.split('-').map(Number) as [number, number];
    ;
    month === 12 ? (year++, (month = 1)) : month++
  ) {
    months.push(`${year}-${String(month).padStart(2, '0')}`);
    if (months.at(-1)! >= last) return months;
  }
}
