import { describe, expect, it } from '@jest/globals';
import { stepsOf } from './steps.js';

describe('E3 the steps of a trend', () => {
  it('are months, cut off by the period', () =>
    expect(stepsOf({ from: '2028-01-15', to: '2028-03-02' }, 'MONTH')).toEqual({
      ok: [
        { from: '2028-01-15', to: '2028-01-31' },
        { from: '2028-02-01', to: '2028-02-29' },
        { from: '2028-03-01', to: '2028-03-02' },
      ],
    }));

  it('are weeks from Monday to Sunday', () =>
    expect(stepsOf({ from: '2026-11-19', to: '2026-11-30' }, 'WEEK')).toEqual({
      ok: [
        { from: '2026-11-19', to: '2026-11-22' },
        { from: '2026-11-23', to: '2026-11-29' },
        { from: '2026-11-30', to: '2026-11-30' },
      ],
    }));

  it('are one where the period is a day', () =>
    expect(stepsOf({ from: '2026-12-31', to: '2026-12-31' }, 'MONTH')).toEqual({
      ok: [{ from: '2026-12-31', to: '2026-12-31' }],
    }));

  it('are at most sixty', () => {
    expect(stepsOf({ from: '2021-12-01', to: '2026-11-30' }, 'MONTH')).toMatchObject({ ok: { length: 60 } });
    expect(stepsOf({ from: '2021-11-30', to: '2026-11-30' }, 'MONTH')).toMatchObject({
      refusal: { fields: [{ path: 'from' }] },
    });
  });
});
