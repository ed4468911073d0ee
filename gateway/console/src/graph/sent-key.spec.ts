import { expect, it } from '@jest/globals';
import { forgetKey, sentKey, untilReload } from './sent-key.js';

it('what is sent again goes with the same key, until it is answered; what was changed with another', () => {
  const kept = untilReload();
  const key = sentKey('call', { text: '漏水' }, kept);
  expect(sentKey('call', { text: '漏水' }, kept)).toBe(key);
  const changed = sentKey('call', { text: '漏水，三楼' }, kept);
  expect(changed).not.toBe(key);
  forgetKey('call', kept);
  expect(sentKey('call', { text: '漏水，三楼' }, kept)).not.toBe(changed);
});
