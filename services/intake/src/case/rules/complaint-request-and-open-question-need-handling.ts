import type { CaseKind } from '@hearback/contracts';

/** RULES, "Registering": a complaint, a service request or an unanswered consultation gets a promise and a work order. */
export const needsHandling = ({ kind, answer }: { kind: CaseKind; answer?: object }): boolean =>
  kind === 'COMPLAINT' || kind === 'SERVICE_REQUEST' || (kind === 'CONSULTATION' && !answer);
