import { describe, expect, it } from '@jest/globals';
import { caseNumber, dayOf } from './case-number.js';

describe('E1 the case number', () => {
  it('names company, local day and count', () =>
    expect(caseNumber('QL', dayOf(new Date('2026-11-21T16:00:00Z')), 7)).toBe('QL-20261122-0007'));

  it('grows when a day brings more than 9999', () =>
    expect(caseNumber('QL', '20261122', 10_001)).toBe('QL-20261122-10001'));
});
