import type { SurveyFormView, Words } from '@hearback/contracts';

/** A question of a form, as data: what is asked, how it is answered, whether it may be left out. */
export interface Question extends Pick<SurveyFormView['questions'][number], 'text' | 'kind' | 'required'> {
  readonly id: QuestionId;
  /** For CHOICE: one of these texts. */
  readonly options?: readonly string[];
}
type QuestionId = ScoredQuestion | 'suggestion' | 'solved';
export type ScoredQuestion = 'speed' | 'result' | 'attitude';

export interface Questionnaire {
  readonly title: Words;
  readonly questions: readonly Question[];
}

/** What was answered, by the meaning of the questions. */
export interface Answers {
  readonly scores: Readonly<Record<ScoredQuestion, number>>;
  /** Asked only where the form is the callback. */
  readonly solved?: boolean;
  readonly suggestion?: string;
}
