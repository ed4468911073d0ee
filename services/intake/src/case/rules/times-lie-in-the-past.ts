import type { FieldProblem, Instant } from '@hearback/contracts';

/** Clocks of two machines differ a little: so far ahead counts as now. */
const SKEW_MS = 2 * 60_000;
const DAYS_BACK = 180;

/**
 * RULES, "Registering": what happened and what was received lie in the past; a letter or mail is entered at most 180 days after it came.
 */
export function timeProblems(
  { occurredAt, receivedAt }: { occurredAt?: Instant | null; receivedAt?: Instant | null },
  now: Date,
): FieldProblem[] {
  const latest = new Date(now.getTime() + SKEW_MS).toISOString();
  const earliest = new Date(now.getTime() - DAYS_BACK * 24 * 3_600_000).toISOString();
  const problems: FieldProblem[] = [];
  for (const [path, at] of Object.entries({ occurredAt, receivedAt }))
    if (at && at > latest)
      problems.push({
        path,
        message: { zh: '不能晚于现在，请核对时间。', en: 'Lies in the future: check the time.' },
      });
  if (receivedAt && receivedAt < earliest)
    problems.push({
      path: 'receivedAt',
      message: {
        zh: `收到时间最多为 ${DAYS_BACK} 天前；更早发生的事请填写 occurredAt。`,
        en: `At most ${DAYS_BACK} days back; when it happened longer ago, say so in occurredAt.`,
      },
    });
  return problems;
}
