import type { FieldProblem, OwnDayView } from '@hearback/contracts';

interface Said {
  readonly opens: string;
  readonly closes: string;
  readonly weekdays: readonly number[];
  readonly days: readonly Pick<OwnDayView, 'date'>[];
}

const again = <T>(all: readonly T[]): number[] => all.flatMap((one, at) => (all.indexOf(one) < at ? [at] : []));

/** A working day opens before it closes, and a day is said once: else nobody could tell what counts (RULES, Limits). */
export const calendarProblems = ({ opens, closes, weekdays, days }: Said): FieldProblem[] => [
  ...(opens < closes
    ? []
    : [{ path: 'closes', message: { zh: '下班要晚于上班。', en: 'Must close after it opens.' } }]),
  ...again(weekdays).map((at) => ({ path: `weekdays.${at}`, message: TWICE })),
  ...again(days.map(({ date }) => date)).map((at) => ({ path: `days.${at}.date`, message: TWICE })),
];

const TWICE = { zh: '这一天已经填过。', en: 'This day has been said already.' };
