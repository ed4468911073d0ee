import type { Grade, Instant, LimitPreviewView } from '@hearback/contracts';
import { computeDeadline, DEFAULT_POLICY, defaultCalendar, type GradeLimits } from '@hearback/sla';
import { limitView } from '../limit-view.js';

const CLOCKS = [
  ['FIRST_CONTACT', 'contact'],
  ['ARRIVAL', 'arrival'],
  ['RESOLUTION', 'resolution'],
] as const satisfies readonly (readonly [LimitPreviewView['name'], keyof GradeLimits])[];

/** Every limit that a new case of a grade gets which came in at `startedAt`, each with its ledger. */
export const limitsOf = (grade: Grade, startedAt: Instant, zone: string): LimitPreviewView[] =>
  CLOCKS.map(([name, which]) => {
    const limit = DEFAULT_POLICY.limits[grade][which];
    const start = { calendar: defaultCalendar(zone), startedAt: new Date(startedAt), pauses: [] };
    const { dueAt, provisional, ledger } = computeDeadline({ ...start, limit });
    return {
      ...{ name, limit: limitView(limit), startedAt, dueAt: dueAt.toISOString(), provisional },
      ledger: ledger.map(({ from, to, ...line }) => ({ ...line, from: from.toISOString(), to: to.toISOString() })),
    };
  });
