import type { CaseKind } from '@hearback/contracts';

/**
 * RULES, "Registering": a complaint about staff hides its complainant from the handling line, unless the complainant does not want
 * that. It is about staff when somebody of the company is named, or its words say so.
 */
export function isConcealed(
  { kind, asked, accusedStaffIds }: { kind: CaseKind; asked?: boolean | null; accusedStaffIds: readonly string[] },
  wordsAreAboutStaff: () => boolean,
): boolean {
  return asked ?? (kind === 'COMPLAINT' && (accusedStaffIds.length > 0 || wordsAreAboutStaff()));
}
