import { invalid, type FieldProblem, type Refusal } from '@hearback/contracts';
import { YES } from './questionnaires.js';
import type { Answers, Question, Questionnaire } from './questionnaire.js';

export interface GivenAnswer {
  readonly questionId: string;
  readonly score?: number | null;
  readonly text?: string | null;
}

/** Checks answers against their questionnaire. A refusal names every answer that does not fit, and every question left out. */
export function readAnswers(
  { questions }: Questionnaire,
  given: readonly GivenAnswer[],
): { readonly ok: Answers } | { readonly refusal: Refusal } {
  const problems = [
    ...given.flatMap((answer, i) => problemOf(questions, given, answer, i)),
    ...missing(questions, given),
  ];
  if (problems.length) return invalid(...problems);
  const of = (id: string) => given.find(({ questionId }) => questionId === id);
  const scoreOf = (id: string) => of(id)?.score ?? 0;
  const [solved, suggestion] = [of('solved')?.text, of('suggestion')?.text];
  return {
    ok: {
      scores: { speed: scoreOf('speed'), result: scoreOf('result'), attitude: scoreOf('attitude') },
      ...(solved ? { solved: solved === YES } : {}),
      ...(suggestion ? { suggestion } : {}),
    },
  };
}

function problemOf(
  questions: readonly Question[],
  given: readonly GivenAnswer[],
  { questionId, score, text }: GivenAnswer,
  at: number,
): FieldProblem[] {
  const question = questions.find(({ id }) => id === questionId);
  const path = `answers.${at}`;
  if (!question)
    return [problem(`${path}.questionId`, '问卷中没有这一题。', 'This form does not ask that: leave it out.')];
  if (given.findIndex((other) => other.questionId === questionId) < at)
    return [problem(`${path}.questionId`, '这一题已经回答过，请只保留一个答案。', 'Answered twice: keep one answer.')];
  if (question.kind === 'SCORE_1_5')
    return score && Number.isInteger(score) && score >= 1 && score <= 5
      ? []
      : [problem(`${path}.score`, '请打 1 到 5 分。', 'Give a score from 1 to 5.')];
  if (question.kind === 'CHOICE' && text && !question.options?.includes(text))
    return [problem(`${path}.text`, `请从 ${list(question)} 中选择。`, `Choose one of ${list(question)}.`)];
  return text || !question.required ? [] : [problem(`${path}.text`, '请填写回答。', 'Write an answer.')];
}

const missing = (questions: readonly Question[], given: readonly GivenAnswer[]): FieldProblem[] =>
  questions
    .filter(({ id, required }) => required && !given.some(({ questionId }) => questionId === id))
    .map(({ id, text }) =>
      problem('answers', `请回答「${text.zh}」（${id}）。`, `Answer the question “${text.en}” (${id}).`),
    );

const list = ({ options = [] }: Question) => options.join(' / ');
const problem = (path: string, zh: string, en: string): FieldProblem => ({ path, message: { zh, en } });
