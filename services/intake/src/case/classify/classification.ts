export type Kind = 'COMPLAINT' | 'CONSULTATION' | 'SERVICE_REQUEST' | 'SUGGESTION' | 'PRAISE';
export type Category = 'SERVICE' | 'FACILITIES' | 'ENVIRONMENT' | 'SECURITY' | 'OTHER';
export type Grade = 1 | 2 | 3;

/** What the words of a text say about it. `grade` is null for praise and suggestions (RULES, Registering). */
export interface Classification {
  readonly kind: Kind;
  readonly category: Category;
  readonly grade: Grade | null;
  /** 0 to 1: how clearly the category leads. */
  readonly confidence: number;
  /** Chinese sentences naming the words found. */
  readonly reasons: string[];
}
