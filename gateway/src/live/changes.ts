import { callbackEvents, caseEvents, workOrderEvents, type HeardEvent, type Instant } from '@hearback/contracts';
import type { CallbackState, CaseState, WorkOrderState } from '@hearback/contracts';
import { may } from '@hearback/identity';
import type { TenantContext } from '@hearback/tenancy';

/** What can change before somebody's eyes, and the list in which it is seen. */
const LIST = { CASE: 'case', WORK_ORDER: 'workOrders', CALLBACK: 'callbacks' } as const;
export type ChangedKind = keyof typeof LIST;

/** That something has changed; what it is now, the graph tells. No names, no text. */
export interface Change {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly version: number;
  readonly caseId: string;
  readonly propertyId?: string;
  /** The event's name, as on the timeline. */
  readonly type: string;
  readonly at: Instant;
}

export const HEARD = { CASE: caseEvents, WORK_ORDER: workOrderEvents, CALLBACK: callbackEvents } as const;

export const ofCase = (event: HeardEvent<CaseState>): Change =>
  change('CASE', event, event.state.id, event.state.id, event.state.propertyId);
export const ofOrder = (event: HeardEvent<WorkOrderState>): Change =>
  change('WORK_ORDER', event, event.state.id, event.state.case.id, event.state.case.propertyId);
export const ofCallback = (event: HeardEvent<CallbackState>): Change =>
  change('CALLBACK', event, event.state.id, event.state.caseId, event.state.propertyId);

const change = (
  kind: ChangedKind,
  { name: type, version, at }: HeardEvent<unknown>,
  id: string,
  caseId: string,
  propertyId: string | undefined,
): Change => ({ kind, id, version, caseId, ...(propertyId ? { propertyId } : {}), type, at });

/** Whether somebody would find the thing in its list: by role and by property, as queries decide it. */
export const visibleTo =
  (roles: readonly string[], { properties }: Pick<TenantContext, 'properties'>) =>
  ({ kind, propertyId }: Change): boolean =>
    may(roles, LIST[kind]) && (properties === 'all' || (!!propertyId && properties.includes(propertyId)));
