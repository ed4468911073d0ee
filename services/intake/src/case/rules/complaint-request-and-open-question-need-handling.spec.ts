import { describe, expect, it } from '@jest/globals';
import { needsHandling } from './complaint-request-and-open-question-need-handling.js';

describe('A8 what needs a work order', () => {
  it.each([
    ['COMPLAINT', true],
    ['SERVICE_REQUEST', true],
    ['CONSULTATION', true],
    ['SUGGESTION', false],
    ['PRAISE', false],
  ] as const)('%s: %s', (kind, expected) => expect(needsHandling({ kind })).toBe(expected));

  it('a consultation no longer, once it is answered', () =>
    expect(needsHandling({ kind: 'CONSULTATION', answer: {} })).toBe(false));
});
