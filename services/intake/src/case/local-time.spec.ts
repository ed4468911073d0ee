import { describe, expect, it } from '@jest/globals';
import { localTime } from './local-time.js';

describe('times said to a customer', () => {
  it('are those of the property', () => {
    expect(localTime('2026-11-22T02:05:00.000Z', 'Asia/Shanghai')).toEqual({
      zh: '11月22日 10:05',
      en: '22 Nov 10:05',
    });
    expect(localTime('2026-11-22T16:00:00.000Z', 'Asia/Shanghai').zh).toBe('11月23日 00:00');
    expect(localTime('2026-11-22T02:05:00.000Z', 'Asia/Urumqi').zh).toBe('11月22日 08:05');
  });
});
