import { describe, expect, it } from '@jest/globals';
import { CaseKind } from '@hearback/contracts';
import { isHeadline } from './headline-figures-are-of-complaints.js';

describe('headline figures are of complaints', () => {
  it('and of nothing else', () => {
    expect(CaseKind.options.filter((kind) => isHeadline({ kind }))).toEqual(['COMPLAINT']);
  });
});
