import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from './policy.js';

describe('B2, C1 the default policy', () => {
  it('is the table of limits of the rules', () => {
    expect(DEFAULT_POLICY.limits).toEqual({
      1: {
        contact: { measure: 'ELAPSED', minutes: 10 },
        arrival: { measure: 'ELAPSED', minutes: 30 },
        resolution: { measure: 'ELAPSED', minutes: 1440 },
      },
      2: {
        contact: { measure: 'WORKING_MINUTES', minutes: 120 },
        arrival: { measure: 'WORKING_MINUTES', minutes: 240 },
        resolution: { measure: 'WORKING_DAYS', days: 3 },
      },
      3: {
        contact: { measure: 'WORKING_DAYS', days: 1 },
        arrival: { measure: 'WORKING_DAYS', days: 2 },
        resolution: { measure: 'WORKING_DAYS', days: 7 },
      },
    });
  });

  it('has the windows, percentages and hours of the rules', () => {
    expect(DEFAULT_POLICY).toMatchObject({
      version: 1,
      acknowledgeSuggestion: { measure: 'WORKING_DAYS', days: 3 },
      callbackHours: { 1: 24, 2: 48, 3: 72 },
      callingHours: { from: '09:00', to: '20:00' },
      warnAt: 80,
      escalateAt: { supervisor: 100, manager: 150, quality: 200 },
      messageGapMinutes: 10,
      lateEntryHours: 4,
    });
  });

  it('is plain JSON', () => expect(JSON.parse(JSON.stringify(DEFAULT_POLICY))).toEqual(DEFAULT_POLICY));
});
