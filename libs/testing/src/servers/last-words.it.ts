import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastWords } from './last-words.js';

const log = join(mkdtempSync(join(tmpdir(), 'hearback-words-')), 'some.log');

describe('lastWords', () => {
  it.each([
    [
      'the error of a Node process, not its stack',
      'up\n\nTypeError: no such thing\n    at x.js:1\n\nNode.js v24\n',
      '  TypeError: no such thing',
    ],
    [
      'the last error line of mongod',
      '{"s":"E","msg":"a"}\n{"s":"F","msg":"b"}\n{"s":"I","msg":"bye"}',
      '  {"s":"F","msg":"b"}',
    ],
    ['the last lines when there is no error', 'one\ntwo\nthree\nfour\n', '  two\n  three\n  four'],
    ['nothing', '', '  (nothing)'],
  ])('are %s', (_, content, words) => {
    writeFileSync(log, content);
    expect(lastWords(log)).toBe(words);
  });

  it('come from the end of a long log', () => {
    writeFileSync(log, `Error: long ago\n${'a line\n'.repeat(5_000)}`);
    expect(lastWords(log)).toBe('  a line\n  a line\n  a line');
  });
});
