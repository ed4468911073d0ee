import { describe, expect, it } from '@jest/globals';
import { addressed, periodIn, presets, trendPeriod } from './period.js';

const TODAY = '2026-11-26';
const in_ = (search: string) => periodIn(new URLSearchParams(search), TODAY);

describe('a period in an address', () => {
  it('is what it says, the right way round', () => {
    expect(in_('from=2026-01-05&to=2026-02-01')).toEqual({ from: '2026-01-05', to: '2026-02-01' });
    expect(in_('from=2026-02-01&to=2026-01-05')).toEqual({ from: '2026-01-05', to: '2026-02-01' });
  });

  it('is this month where it says nothing that is a day', () => {
    for (const search of ['', 'from=2026-01-05', 'from=2026-13-45&to=2026-02-01', 'from=x&to=y'])
      expect(in_(search)).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  });
});

it('what is asked for most', () => {
  expect(presets('2028-03-10')).toEqual({
    thisMonth: { from: '2028-03-01', to: '2028-03-31' },
    lastMonth: { from: '2028-02-01', to: '2028-02-29' },
    last90: { from: '2027-12-12', to: '2028-03-10' },
    thisYear: { from: '2028-01-01', to: '2028-12-31' },
  });
});

describe('the period of a trend', () => {
  const whole = { from: '2026-11-01', to: '2026-11-30' };
  it('is twelve months to the end of the period', () =>
    expect(trendPeriod(whole, 'MONTH', TODAY)).toEqual({ from: '2025-12-01', to: '2026-11-30' }));
  it('is twelve weeks from a Monday on, without those that lie ahead', () =>
    expect(trendPeriod(whole, 'WEEK', TODAY)).toEqual({ from: '2026-09-07', to: '2026-11-29' }));
  it('ends in the past with a period of the past', () =>
    expect(trendPeriod({ from: '2025-01-01', to: '2025-03-15' }, 'MONTH', TODAY)).toEqual({
      from: '2024-04-01',
      to: '2025-03-15',
    }));
});

it('an address leaves out what is not there', () => {
  expect(addressed({ from: '2026-01-01', property: ['a', 'b'], counted: undefined, by: '' })).toBe(
    '?from=2026-01-01&property=a&property=b',
  );
  expect(addressed({})).toBe('');
});
