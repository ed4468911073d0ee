import { z } from 'zod';
import { rpc } from '../rpc.js';
import { Id, Key, text } from '../vocabulary.js';

export interface SurveyFormView {
  readonly title: { readonly zh: string; readonly en: string };
  readonly caseId?: string;
  readonly caseNumber?: string;
  readonly answered: boolean;
  readonly expiresAt: string;
  readonly questions: readonly {
    readonly id: string;
    readonly text: { readonly zh: string; readonly en: string };
    readonly kind: 'SCORE_1_5' | 'TEXT' | 'CHOICE';
    readonly required: boolean;
    readonly options: readonly string[];
  }[];
}

/** The invitation is named by the opened link, never by a caller's own words. */
export const getForm = rpc('survey', 'get-form', z.object({ invitationId: Id }))<SurveyFormView>();
export const answerSurvey = rpc(
  'survey',
  'answer-survey',
  z.object({
    invitationId: Id,
    /** One per request, so that a lost reply may be asked for again. */
    key: Key.optional(),
    answers: z
      .array(
        z.object({
          questionId: z.string().max(40),
          score: z.number().int().min(1).max(5).nullish(),
          text: text(2_000).nullish(),
        }),
      )
      .max(50),
  }),
)<{ readonly satisfied: boolean }>();
