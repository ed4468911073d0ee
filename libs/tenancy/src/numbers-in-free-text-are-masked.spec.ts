import { describe, expect, it } from '@jest/globals';
import { masked } from './numbers-in-free-text-are-masked.js';

describe('numbers inside free text', () => {
  it.each([
    ['请打13900001111联系', '请打139********联系'],
    ['电话 139 0000 1111。', '电话 139**********。'],
    ['１３９００００１１１１', '１３９********'],
    ['座机0571-88886666', '座机057**********'],
    ['身份证33010619900101123X', '身份证330***************'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));

  it.each(['3号楼1单元2801室', '编号QL-20261122-0007', '欠费1234567.89元', '流水号202611220000000000001'])(
    'leaves %s',
    (text) => expect(masked(text)).toBe(text),
  );
});
