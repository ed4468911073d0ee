import type { CaseState } from '@hearback/contracts';

/**
 * Whether the closing of a case is followed by a survey: when a callback by phone or visit closed it. A form that was the callback was
 * the survey too; nobody is asked who was not reached or is anonymous (RULES, Survey and Registering).
 */
export const isSurveyed = ({ end, closedBy, anonymous }: Pick<CaseState, 'end' | 'closedBy' | 'anonymous'>): boolean =>
  end === 'CLOSED' && closedBy === 'CALLBACK' && !anonymous;
