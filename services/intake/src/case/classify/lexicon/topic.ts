import type { Category } from '@hearback/contracts';

/** Words by weight: 5 names the matter by itself, 1 only leans towards it. Words are separated by blanks. */
type Words = Readonly<Partial<Record<1 | 2 | 3 | 4 | 5, string>>>;

/** Two words that mean something only close to each other (lift + broken). */
interface Together {
  readonly one: string;
  readonly other: string;
  readonly weight: number;
  /** `other` must come after `one` ("谢谢师傅", not "请师傅来，谢谢"). */
  readonly inOrder?: true;
}

/** What all lexicon entries are made of. */
export interface Entry {
  readonly words?: Words;
  readonly together?: readonly Together[];
}

/** A matter people write about. `grade` is what it deserves unless a hazard makes it 1. */
export interface Topic extends Entry {
  readonly name: string;
  readonly category: Category;
  readonly grade: 2 | 3;
}

/** What must be handled at once, and the category it usually comes under. */
export interface Hazard extends Entry {
  readonly name: string;
  readonly category: Category;
}
