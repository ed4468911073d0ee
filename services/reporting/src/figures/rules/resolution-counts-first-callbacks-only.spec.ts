import { describe, expect, it } from '@jest/globals';
import { aCallback, day, pending } from '../../examples/story.js';
import { firstConcluded } from './resolution-counts-first-callbacks-only.js';

describe('resolution counts first callbacks only', () => {
  it('the first in which the customer was heard', () => {
    const second = aCallback({ round: 2, concludedAt: day(8) });
    const third = aCallback({ round: 3, concludedAt: day(12) });
    expect(firstConcluded([pending({ status: 'NOT_REACHED' }), second, third])).toBe(second);
  });

  it.each(['PENDING', 'SCHEDULED', 'NOT_REACHED', 'CANCELLED'] as const)('%s is not concluded', (status) =>
    expect(firstConcluded([pending({ status })])).toBeUndefined(),
  );
});
