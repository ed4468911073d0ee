import type { InvitationState } from '@hearback/contracts';
import type { Question, Questionnaire, ScoredQuestion } from './questionnaire.js';

const score = (id: ScoredQuestion, zh: string, en: string): Question => ({
  id,
  text: { zh, en },
  kind: 'SCORE_1_5',
  required: true,
});

export const YES = '是';
const NO = '否';

const SCORES: readonly Question[] = [
  score('speed', '处理速度', 'Speed'),
  score('result', '处理结果', 'Result'),
  score('attitude', '服务态度', 'Attitude'),
];
const SOLVED: Question = {
  id: 'solved',
  text: { zh: '问题是否已解决', en: 'Is it solved? (是 yes, 否 no)' },
  kind: 'CHOICE',
  required: true,
  options: [YES, NO],
};
const SUGGESTION: Question = {
  id: 'suggestion',
  text: { zh: '意见和建议', en: 'Suggestions' },
  kind: 'TEXT',
  required: false,
};

/** The forms in use (MISSION D1): speed, result, attitude, suggestions; where the form is the callback, also whether it is solved. */
export const QUESTIONNAIRES: Readonly<Record<InvitationState['purpose'], Questionnaire>> = {
  CLOSURE: {
    title: { zh: '满意度调查', en: 'How did we do?' },
    questions: [...SCORES, SUGGESTION],
  },
  CALLBACK: {
    title: { zh: '处理结果回访', en: 'Is your case solved?' },
    questions: [SOLVED, ...SCORES, SUGGESTION],
  },
};
