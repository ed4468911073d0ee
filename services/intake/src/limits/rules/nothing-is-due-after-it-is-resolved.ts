import type { FieldProblem, LimitView } from '@hearback/contracts';
import { computeDeadline, DEFAULT_TERMS, calendarBy } from '@hearback/sla';
import { limitOf } from '../limit-view.js';

interface Limits {
  readonly contact: LimitView;
  readonly arrival: LimitView;
  readonly resolution: LimitView;
}

// Limits of different measures are compared on a plain week: received as the doors open on a Monday, no holiday in sight.
const MONDAY = {
  calendar: { ...calendarBy(DEFAULT_TERMS), holidays: {} },
  startedAt: new Date('2026-03-09T01:00:00Z'),
  pauses: [],
};
const ends = (limit: LimitView): number => computeDeadline({ ...MONDAY, limit: limitOf(limit) }).dueAt.getTime();

/** Who is to be contacted or visited is so before the matter is resolved: a later limit could never be missed alone (RULES, Limits). */
export const orderProblems = (grades: readonly Limits[]): FieldProblem[] =>
  grades.flatMap(({ resolution, ...before }, at) =>
    (['contact', 'arrival'] as const)
      .filter((which) => ends(before[which]) > ends(resolution))
      .map((which) => ({
        path: `grades.${at}.${which}.amount`,
        message: { zh: '不能晚于处理完成的时限。', en: 'Must not be longer than the limit for resolution.' },
      })),
  );
