import { describe, expect, it } from '@jest/globals';
import { settleClass } from './praise-and-suggestions-have-no-grade.js';

const complaint = { kind: 'COMPLAINT', category: 'FACILITIES', grade: 2 } as const;
const praise = { kind: 'PRAISE', category: 'SERVICE', grade: null } as const;

describe('A10 kind, category and grade', () => {
  it('are as decided, and otherwise as proposed', () => {
    expect(settleClass({}, complaint)).toEqual(complaint);
    expect(settleClass({ category: 'SECURITY', grade: 1 }, complaint)).toEqual({
      kind: 'COMPLAINT',
      category: 'SECURITY',
      grade: 1,
    });
  });
  it('praise and suggestions lose the proposed grade, and refuse a given one', () => {
    expect(settleClass({ kind: 'SUGGESTION' }, complaint)).toMatchObject({ grade: null });
    expect(settleClass({ kind: 'PRAISE', grade: 1 }, complaint)).toMatchObject({ problem: { path: 'grade' } });
  });
  it('everything else has a grade', () =>
    expect(settleClass({ kind: 'SERVICE_REQUEST' }, praise)).toMatchObject({ grade: 3 }));
  it('a grade without a kind makes it a complaint', () =>
    expect(settleClass({ grade: 1 }, praise)).toMatchObject({ kind: 'COMPLAINT', grade: 1 }));
});
