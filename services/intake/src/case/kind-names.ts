import type { CaseKind, Words } from '@hearback/contracts';

/** What the kinds of cases are called. */
export const KIND_NAMES: Readonly<Record<CaseKind, Words>> = {
  COMPLAINT: { zh: '投诉', en: 'complaint' },
  CONSULTATION: { zh: '咨询', en: 'question' },
  SERVICE_REQUEST: { zh: '报事', en: 'request' },
  SUGGESTION: { zh: '建议', en: 'suggestion' },
  PRAISE: { zh: '表扬', en: 'praise' },
};
