import type { CaseKind, Category, Grade } from '@hearback/contracts';

/** What the words of a text say about it. `grade` is null for praise and suggestions (RULES, Registering). */
export interface Classification {
  readonly kind: CaseKind;
  readonly category: Category;
  readonly grade: Grade | null;
  /** 0 to 1: how clearly the category leads. */
  readonly confidence: number;
  /** Chinese sentences naming the words found. */
  readonly reasons: string[];
}
