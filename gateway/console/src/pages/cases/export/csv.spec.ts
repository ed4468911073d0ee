import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv.js';

const cell = (text: string) => csvOf([[text]]).slice(1, -2);

describe('E1 an exported list', () => {
  it('begins with the mark of UTF-8 and has a line for each row', () =>
    expect(
      csvOf([
        ['编号', '内容'],
        ['QL-1', '电梯'],
      ]),
    ).toBe('\uFEFF编号,内容\r\nQL-1,电梯\r\n'));

  it('keeps what cells hold together', () => {
    expect(cell('一，二')).toBe('一，二');
    expect(cell('a,b "c"\nd')).toBe('"a,b ""c""\nd"');
  });

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+8613900001111', "'+8613900001111"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
  ])('lets nothing be a formula: %s', (text, written) => expect(cell(text)).toBe(written));
});
