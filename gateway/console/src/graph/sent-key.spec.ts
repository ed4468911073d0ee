import { expect, it } from '@jest/globals';
import { forgetKey, sentKey } from './sent-key.js';

const storage = (): Storage => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as Storage;
};

it('what is sent again goes with the same key, until it is answered; what was changed with another', () => {
  const kept = storage();
  const key = sentKey('call', { text: '漏水' }, kept);
  expect(sentKey('call', { text: '漏水' }, kept)).toBe(key);
  const changed = sentKey('call', { text: '漏水，三楼' }, kept);
  expect(changed).not.toBe(key);
  forgetKey('call', kept);
  expect(sentKey('call', { text: '漏水，三楼' }, kept)).not.toBe(changed);
});
