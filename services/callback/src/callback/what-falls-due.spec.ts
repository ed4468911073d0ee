import { describe, expect, it } from '@jest/globals';
import { byForm, byPhone, fold, RESOLVED_AT, shanghai } from './callback.examples.js';
import { due, wakeAt } from './what-falls-due.js';

describe('C1 what time alone changes', () => {
  it('the window ends: breached, once', () => {
    const at = shanghai('2026-03-03T10:00');
    expect(wakeAt(byPhone())).toBe(at);
    expect(due(byPhone(), at)).toEqual([{ type: 'callback-breached', at }]);
    const breached = fold(due(byPhone(), at), byPhone());
    expect(breached).toMatchObject({ status: 'PENDING', clock: { state: 'BREACHED', breachedAt: at } });
    expect(wakeAt(breached)).toBeUndefined();
  });

  it('what comes first comes first: the form gives way, then the window ends', () => {
    const first = fold(due(byForm(), wakeAt(byForm())!), byForm());
    expect(wakeAt(first)).toBe(shanghai('2026-03-05T10:00'));
    expect(due(first, wakeAt(first)!)).toMatchObject([{ type: 'callback-breached' }]);
  });

  it('a window that ends with all trying has been breached', () => {
    const callback = { ...byPhone(), givesUpAt: shanghai('2026-03-03T10:00') };
    expect(due(callback, callback.givesUpAt).map(({ type }) => type)).toEqual([
      'callback-breached',
      'callback-not-reached',
    ]);
  });

  it('nothing of what has ended', () => {
    const cancelled = fold([{ type: 'callback-cancelled', at: RESOLVED_AT }], byForm());
    expect(wakeAt(cancelled)).toBeUndefined();
    expect(due(cancelled, shanghai('2026-03-04T10:00'))).toEqual([]);
  });
});
