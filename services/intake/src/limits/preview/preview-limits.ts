import type { Grade, Instant, LimitPreviewView } from '@hearback/contracts';
import { calendarBy, computeDeadline, plainLedger, type GradeLimits, type Terms } from '@hearback/sla';
import { limitView } from '../limit-view.js';

const CLOCKS = [
  ['FIRST_CONTACT', 'contact'],
  ['ARRIVAL', 'arrival'],
  ['RESOLUTION', 'resolution'],
] as const satisfies readonly (readonly [LimitPreviewView['name'], keyof GradeLimits])[];

/** Every limit that a new case of a grade gets which came in at `startedAt`, each with its ledger. */
export const limitsOf = (terms: Terms, grade: Grade, startedAt: Instant, zone: string): LimitPreviewView[] =>
  CLOCKS.map(([name, which]) => {
    const limit = terms.limits[grade][which];
    const start = { calendar: calendarBy(terms, zone), startedAt: new Date(startedAt), pauses: [] };
    const { dueAt, provisional, ledger } = computeDeadline({ ...start, limit });
    return {
      ...{ name, limit: limitView(limit), startedAt, dueAt: dueAt.toISOString(), provisional },
      ledger: plainLedger(ledger),
    };
  });
