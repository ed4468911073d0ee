import { describe, expect, it } from '@jest/globals';
import { aCallback, anAnswer, day, pending } from '../../examples/story.js';
import { customersWord } from './the-survey-speaks-before-the-callback.js';

const bad = aCallback({ verdict: 'UNSATISFIED', solved: false });
const good2 = aCallback({ round: 2, concludedAt: day(9) });

describe('the survey speaks before the callback', () => {
  it('in the same round, whichever came later', () => {
    const early = anAnswer(false, { answeredAt: day(3) });
    expect(customersWord({ callbacks: [aCallback()], invitations: [early] })).toEqual({ at: day(3), met: false });
  });

  it('else the callback', () =>
    expect(customersWord({ callbacks: [bad], invitations: [{ round: 1 }] })).toEqual({ at: day(4), met: false }));

  it('of several rounds the last that has a word counts', () => {
    const invitations = [anAnswer(false)];
    expect(customersWord({ callbacks: [aCallback(), good2], invitations })).toEqual({ at: day(9), met: true });
    expect(customersWord({ callbacks: [bad, pending({ round: 2 })], invitations: [] })).toEqual({
      at: day(4),
      met: false,
    });
  });

  it('of a form and a survey in one round the later counts', () => {
    const invitations = [anAnswer(true, { answeredAt: day(4) }), anAnswer(false, { answeredAt: day(7) })];
    expect(customersWord({ callbacks: [aCallback()], invitations })).toEqual({ at: day(7), met: false });
  });

  it('nobody said anything', () => expect(customersWord({ callbacks: [], invitations: [] })).toBeUndefined());
});
