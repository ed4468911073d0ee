import { initialsOf } from '../words/initials.js';
import type { Pair } from '../words/words.js';

/** Whether somebody who types this may mean that: a part of the Chinese, the beginnings of English words, or the initials of the pinyin. */
export function means(typed: string, [zh, en]: Pair): boolean {
  const sought = typed.trim().toLowerCase();
  if (zh.toLowerCase().includes(sought)) return true;
  const words = en.toLowerCase().split(/\s+/);
  if (sought.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)))) return true;
  const initials = initialsOf(zh);
  return initials.some((_, start) => [...sought].every((letter, at) => initials[start + at]?.includes(letter)));
}
