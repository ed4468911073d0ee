import type { CaseKind, Category, FieldProblem, Grade } from '@hearback/contracts';
import type { Classified } from '../case.events.js';

/** What a person decided; the rest is taken from `otherwise`. */
interface Decided {
  readonly kind?: CaseKind | null;
  readonly category?: Category | null;
  readonly grade?: Grade | null;
}

const hasGrade = (kind: CaseKind): boolean => kind !== 'PRAISE' && kind !== 'SUGGESTION';
/** Where nothing tells how much it presses. */
const LEAST: Grade = 3;

/**
 * RULES, "Registering": praise and suggestions have no grade, everything else has one. Whoever gives a grade and no kind wants it
 * handled: where the words alone would make it praise or a suggestion, it is a complaint.
 */
export function settleClass(decided: Decided, otherwise: Classified): Classified | { readonly problem: FieldProblem } {
  const kind = decided.kind ?? (decided.grade && !hasGrade(otherwise.kind) ? 'COMPLAINT' : otherwise.kind);
  const category = decided.category ?? otherwise.category;
  if (hasGrade(kind)) return { kind, category, grade: decided.grade ?? otherwise.grade ?? LEAST };
  if (!decided.grade) return { kind, category, grade: null };
  const message = { zh: '表扬和建议不分级，请去掉级别。', en: 'Praise and suggestions have no grade: leave it out.' };
  return { problem: { path: 'grade', message } };
}
