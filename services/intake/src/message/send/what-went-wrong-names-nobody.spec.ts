import { expect, it } from '@jest/globals';
import { unnamed } from './what-went-wrong-names-nobody.js';

it('F9 what is kept and logged of a failure names nobody', () => {
  expect(unnamed('550 5.1.1 <wang.fang@mail.example>: no such user')).toBe('550 5.1.1 <…@…>: no such user');
  expect(unnamed('number 13900001111 is barred, code 1042')).toBe('number … is barred, code 1042');
  expect(unnamed('connect ECONNREFUSED 127.0.0.1:2525')).toBe('connect ECONNREFUSED 127.0.0.1:2525');
});
