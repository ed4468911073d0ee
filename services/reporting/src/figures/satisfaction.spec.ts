import { describe, expect, it } from '@jest/globals';
import { aCallback, anAnswer, day, pending, story } from '../examples/story.js';
import type { Story } from '../case-facts/story.js';
import { satisfaction } from './satisfaction.js';

describe('E3 satisfaction', () => {
  it.each<[string, Partial<Story>, unknown[]]>([
    ['nobody asked yet', { callbacks: [pending()] }, []],
    ['not reached', { callbacks: [pending({ status: 'NOT_REACHED' })] }, []],
    ['satisfied by callback', { callbacks: [aCallback()] }, [{ at: day(4), met: true }]],
    ['unsatisfied by callback', { callbacks: [aCallback({ verdict: 'UNSATISFIED' })] }, [{ at: day(4), met: false }]],
    [
      'satisfied by callback, invited, not answered',
      { callbacks: [aCallback()], invitations: [{ round: 1 }] },
      [{ at: day(4), met: true }],
    ],
    [
      'satisfied by callback, unsatisfied by survey',
      { callbacks: [aCallback()], invitations: [anAnswer(false)] },
      [{ at: day(6), met: false }],
    ],
    [
      'a form that is callback and survey in one',
      {
        callbacks: [aCallback({ verdict: 'UNSATISFIED' })],
        invitations: [anAnswer(true, { answeredAt: day(4) })],
      },
      [{ at: day(4), met: true }],
    ],
  ])('%s', (_, is, outcomes) => expect(satisfaction.outcomes(story(is))).toEqual(outcomes));
});
