import { describe, expect, it } from '@jest/globals';
import { clock, opened } from '../work-order.examples.js';
import { needsVisit } from './arrival-runs-when-a-visit-is-needed.js';

describe('B2 arrival runs when a visit is needed', () => {
  it.each([
    ['COMPLAINT', 'FACILITIES', 3, true],
    ['COMPLAINT', 'ENVIRONMENT', 3, true],
    ['SERVICE_REQUEST', 'SECURITY', 2, true],
    ['COMPLAINT', 'SERVICE', 2, false],
    ['COMPLAINT', 'OTHER', 3, false],
    ['COMPLAINT', 'OTHER', 1, true],
    ['SERVICE_REQUEST', 'SERVICE', 1, true],
    ['CONSULTATION', 'FACILITIES', 2, false],
  ] as const)('%s about %s of grade %i: %s', (kind, category, grade, needed) => {
    expect(needsVisit({ kind, category, grade })).toBe(needed);
    expect(Boolean(clock(opened({ kind, category, grade }), 'ARRIVAL'))).toBe(needed);
  });
});
