import { describe, expect, it } from '@jest/globals';
import type { Pair } from '../words/words.js';
import { means } from './matching.js';

const [dispatch, reopen, cases]: Pair[] = [
  ['派单台', 'Dispatch board'],
  ['重新处理', 'Reopen'],
  ['案件台账', 'Cases'],
];

describe('what is meant by what is typed', () => {
  it.each([
    ['', dispatch!, true],
    ['派单', dispatch!, true],
    ['pd', dispatch!, true],
    ['PDT', dispatch!, true],
    ['dt', dispatch!, true],
    ['pt', dispatch!, false],
    ['pdtx', dispatch!, false],
    ['board', dispatch!, true],
    ['bo dis', dispatch!, true],
    ['oard', dispatch!, false],
    ['cx', reopen!, true],
    ['zxcl', reopen!, true],
    ['ajtz', cases!, true],
    ['工单', cases!, false],
  ])('%s: %s %s', (typed, pair, isMeant) => expect(means(typed, pair)).toBe(isMeant));
});
