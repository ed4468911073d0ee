import { describe, expect, it } from '@jest/globals';
import { isConcealed } from './complaint-about-staff-is-concealed.js';

const complaint = { kind: 'COMPLAINT', accusedStaffIds: [] } as const;

describe('a complaint about staff', () => {
  it('is concealed when somebody is named, or the words say so', () => {
    expect(isConcealed({ ...complaint, accusedStaffIds: ['staff-1'] }, () => false)).toBe(true);
    expect(isConcealed(complaint, () => true)).toBe(true);
    expect(isConcealed(complaint, () => false)).toBe(false);
  });
  it('is as the complainant wants it', () => {
    expect(isConcealed({ ...complaint, asked: false, accusedStaffIds: ['staff-1'] }, () => true)).toBe(false);
    expect(isConcealed({ ...complaint, asked: true }, () => false)).toBe(true);
  });
  it('praise of staff is not', () =>
    expect(isConcealed({ kind: 'PRAISE', accusedStaffIds: ['staff-1'] }, () => true)).toBe(false));
});
