import { expect, it } from '@jest/globals';
import { percent } from './percent.js';

it('a share is never rounded up to a target that it misses', () => {
  expect([0, 0.5, 12 / 13, 0.94999, 0.95, 0.9, 1].map(percent)).toEqual([
    ...['0%', '50%', '92.3%', '94.9%', '95%', '90%', '100%'],
  ]);
});
