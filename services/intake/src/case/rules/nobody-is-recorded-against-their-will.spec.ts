import { expect, it } from '@jest/globals';
import { recordingProblems } from './nobody-is-recorded-against-their-will.js';

const recordingUrl = 'https://calls.example/1';

it('F9 nobody is recorded against their will', () => {
  expect(recordingProblems({ recordingUrl }, true)).toEqual([
    {
      path: 'recordingUrl',
      message: { zh: expect.stringContaining('不同意录音'), en: expect.stringContaining('objects') },
    },
  ]);
  expect([recordingProblems({ recordingUrl }, false), recordingProblems({}, true)]).toEqual([[], []]);
});
