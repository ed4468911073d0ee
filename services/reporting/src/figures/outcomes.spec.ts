import { describe, expect, it } from '@jest/globals';
import { CaseKind } from '@hearback/contracts';
import { aCallback, aCase, anAnswer, anOrder, day, story } from '../examples/story.js';
import { FIGURES, outcomesOf } from './outcomes.js';

const loop = { orders: [anOrder()], callbacks: [aCallback()], invitations: [anAnswer(true)] };

describe('E3 outcomes of a case', () => {
  it('a whole loop adds to every figure once', () => {
    expect(outcomesOf(story(loop))).toEqual([
      { rate: 'timeliness', at: day(3), met: true },
      { rate: 'resolution', at: day(4), met: true },
      { rate: 'satisfaction', at: day(6), met: true },
      { rate: 'callbackOnTime', at: day(5), met: true },
      { rate: 'coverage', at: day(4), met: true },
    ]);
  });

  it.each(CaseKind.options.filter((kind) => kind !== 'COMPLAINT'))(
    'headline figures are of complaints, not %s',
    (kind) => expect(outcomesOf(story({ ...loop, case: aCase({ kind }) }))).toEqual([]),
  );

  it('redirected: in timeliness only', () => {
    const redirected = story({ ...loop, case: aCase({ end: 'REDIRECTED', closedAt: day(7) }) });
    expect(outcomesOf(redirected).map(({ rate }) => rate)).toEqual(['timeliness']);
  });

  it('targets are those of RULES', () => {
    const targets = Object.values(FIGURES).map(({ name, target }) => [name, target]);
    expect(Object.fromEntries(targets)).toEqual({
      timeliness: 0.95,
      resolution: 0.9,
      satisfaction: 0.9,
      callbackOnTime: 0.95,
      coverage: 0.8,
    });
  });
});
