import { invalid, type CaseKind, type Category, type Grade, type Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import { roundOf, type Case } from '../case.js';
import type { CaseEvent, Classified } from '../case.events.js';
import { takenNoteOf } from '../file/register.js';
import { promiseOf } from '../promise.js';
import { needsHandling } from '../rules/complaint-request-and-open-question-need-handling.js';
import { refusedIfEnded } from '../rules/ended-case-stays-ended.js';
import { settleClass } from '../rules/praise-and-suggestions-have-no-grade.js';
import { refusedToDowngrade } from './downgrading-after-a-breach-needs-a-supervisor.js';

interface Reclassifying {
  readonly kind?: CaseKind | null;
  readonly category?: Category | null;
  readonly subcategory?: string | null;
  readonly grade?: Grade | null;
  readonly reason: string;
}

/**
 * Corrects kind, category or grade (改派类别、调级). The promise is computed again from the round's original start; whether it needs a
 * work order follows from the kind; what it was before is kept, for the classifier to learn from.
 */
export function reclassify(
  state: Case,
  input: Reclassifying,
  { roles, now }: { roles: readonly string[]; now: Instant },
): Decision<CaseEvent> {
  const ended = refusedIfEnded(state);
  if (ended) return ended;
  const before = { kind: state.kind, category: state.category, grade: state.grade };
  const after = settleClass(input, { ...before, grade: state.grade ?? state.proposed.grade });
  if ('problem' in after) return invalid(after.problem);
  const subcategory = input.subcategory ?? (after.category === state.category ? state.subcategory : undefined);
  if (same(before, after) && subcategory === state.subcategory) return NOTHING_NEW;
  const late = refusedToDowngrade(state, after.grade, roles);
  if (late) return late;
  const promise = promiseAfter(state, after);
  return [
    { type: 'case-reclassified', ...after, subcategory, promise, before, reason: input.reason },
    ...(after.kind === state.kind ? [] : takenNoteOf(after, now)),
  ];
}

function promiseAfter(state: Case, { kind, grade }: Classified) {
  if (grade === null || !needsHandling({ kind, answer: state.answer })) return undefined;
  const { zone, feedbackBy, rounds, promisedBy: terms } = state;
  return promiseOf({ grade, zone, startedAt: rounds.at(-1)!.startedAt, round: roundOf(state), feedbackBy, terms });
}

const same = (one: Classified, other: Classified): boolean =>
  one.kind === other.kind && one.category === other.category && one.grade === other.grade;

const NOTHING_NEW = invalid({
  path: 'kind',
  message: {
    zh: '与现有类型、类别、级别相同，请至少修改一项。',
    en: 'Kind, category and grade are as they were: change at least one.',
  },
});
