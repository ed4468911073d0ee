/** What has been entered of a callback: what came of it, how it was made, and words about it. */
export interface Draft {
  readonly outcome?: 'SATISFIED' | 'UNSATISFIED' | 'NOBODY';
  readonly solved: boolean;
  readonly method: 'PHONE' | 'VISIT';
  readonly words: string;
}
