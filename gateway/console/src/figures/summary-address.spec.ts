import { describe, expect, it } from '@jest/globals';
import { monthAfter, monthIn, summaryAddress } from './summary-address.js';

describe('E2 a month in an address', () => {
  it('is what it says, else that of today', () => {
    expect(monthIn(new URLSearchParams('month=2026-03'), '2026-11-26')).toBe('2026-03');
    for (const search of ['', 'month=2026-13', 'month=soon'])
      expect(monthIn(new URLSearchParams(search), '2026-11-26')).toBe('2026-11');
  });

  it('has months before and after it', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });

  it('opens the cases of a figure, a grade only where there is one', () => {
    const row = { month: '2026-11', property: ['p1'], kind: 'PRAISE', category: 'SERVICE' };
    expect(summaryAddress('closed', { ...row, grade: null })).toBe(
      '/summary/cases?counted=closed&month=2026-11&property=p1&kind=PRAISE&category=SERVICE',
    );
    expect(summaryAddress('open', { month: '2026-11', property: [], grade: 2 })).toBe(
      '/summary/cases?counted=open&month=2026-11&grade=2',
    );
  });
});
