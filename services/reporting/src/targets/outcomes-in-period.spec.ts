import { describe, expect, it } from '@jest/globals';
import { periodOf } from './outcomes-in-period.js';

describe('E3 a period of local days', () => {
  it('includes both ends, in Shanghai', () =>
    expect(periodOf({ from: '2026-03-01', to: '2026-03-31' })).toEqual({
      ok: { from: '2026-02-28T16:00:00.000Z', to: '2026-03-31T16:00:00.000Z' },
    }));

  it('may be one day', () =>
    expect(periodOf({ from: '2026-03-05', to: '2026-03-05' })).toMatchObject({
      ok: { from: '2026-03-04T16:00:00.000Z' },
    }));

  it('that ends before it begins is refused, naming the field', () =>
    expect(periodOf({ from: '2026-03-02', to: '2026-03-01' })).toMatchObject({
      refusal: { fields: [{ path: 'to' }] },
    }));
});
