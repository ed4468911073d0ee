import { describe, expect, it } from '@jest/globals';
import { QUESTIONNAIRES } from './questionnaires.js';
import { readAnswers, type GivenAnswer } from './read-answers.js';

const scores = (score = 5): GivenAnswer[] =>
  ['speed', 'result', 'attitude'].map((questionId) => ({ questionId, score }));
const read = (given: GivenAnswer[], purpose: 'CLOSURE' | 'CALLBACK' = 'CLOSURE') =>
  readAnswers(QUESTIONNAIRES[purpose], given);
const naming = (...paths: string[]) => ({
  refusal: { code: 'INVALID_INPUT', fields: paths.map((path) => ({ path })) },
});

describe('D1 the answers to a form', () => {
  it('scores, and a suggestion where there is one', () => {
    expect(read(scores(4))).toEqual({ ok: { scores: { speed: 4, result: 4, attitude: 4 } } });
    expect(read([...scores(), { questionId: 'suggestion', text: '多巡检 👍' }])).toMatchObject({
      ok: { suggestion: '多巡检 👍' },
    });
    expect(read([...scores(), { questionId: 'suggestion', text: null }])).toMatchObject({ ok: {} });
  });

  it.each([
    ['是', true],
    ['否', false],
  ])('whether it is solved, where the form is the callback: %s', (text, solved) =>
    expect(read([{ questionId: 'solved', text }, ...scores()], 'CALLBACK')).toMatchObject({ ok: { solved } }),
  );

  it('what is left out is named, with its words', () => {
    expect(read([])).toMatchObject(naming('answers', 'answers', 'answers'));
    expect(read(scores().slice(1))).toMatchObject({
      refusal: {
        fields: [
          {
            path: 'answers',
            message: { zh: expect.stringContaining('处理速度'), en: expect.stringContaining('(speed)') },
          },
        ],
      },
    });
    expect(read(scores(), 'CALLBACK')).toMatchObject(naming('answers'));
  });

  it.each<[string, GivenAnswer, string]>([
    ['unknown', { questionId: 'colour', score: 5 }, 'answers.3.questionId'],
    ['twice', { questionId: 'speed', score: 4 }, 'answers.3.questionId'],
    ['of the other form', { questionId: 'solved', text: '是' }, 'answers.3.questionId'],
  ])('a question %s is named', (_, answer, path) => expect(read([...scores(), answer])).toMatchObject(naming(path)));

  it.each([0, 6, 2.5, undefined])('a score of %s is named', (score) =>
    expect(read([{ questionId: 'speed', score }, ...scores().slice(1)])).toMatchObject(naming('answers.0.score')),
  );

  it.each(['maybe', undefined])('a choice of %s is named', (text) =>
    expect(read([...scores(), { questionId: 'solved', text }], 'CALLBACK')).toMatchObject(naming('answers.3.text')),
  );
});
