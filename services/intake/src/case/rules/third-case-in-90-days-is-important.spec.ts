import { describe, expect, it } from '@jest/globals';
import { countedSince, isImportantCustomer } from './third-case-in-90-days-is-important.js';

describe('an important customer', () => {
  it('is a marked one, or here for the third time', () => {
    expect(isImportantCustomer({ marked: true, earlierCases: 0 })).toBe(true);
    expect(isImportantCustomer({ marked: false, earlierCases: 2 })).toBe(true);
    expect(isImportantCustomer({ marked: false, earlierCases: 1 })).toBe(false);
  });
  it('counts 90 days back', () => expect(countedSince('2026-11-18T02:00:00.000Z')).toBe('2026-08-20T02:00:00.000Z'));
});
