import { actionOf, type ActionView, type Instant } from '@hearback/contracts';
import { holds, type TenantContext } from '@hearback/tenancy';
import { accept } from '../accept/accept.js';
import { recordArrival } from '../arrival/arrival.js';
import { recordContact } from '../contact/contact.js';
import { dispatch } from '../dispatch/dispatch.js';
import { hold } from '../hold/hold.js';
import { resolve } from '../resolve/resolve.js';
import { resume } from '../resume/resume.js';
import type { Crew } from '../routing/crew.js';
import { transfer } from '../transfer/transfer.js';
import type { WorkOrder } from '../work-order.js';

/** What somebody may do with an order now, as each operation itself decides it, in the order in which it is usually done. */
export function actionsOn(order: WorkOrder, viewer: TenantContext, crew: Crew, now: Instant): ActionView[] {
  const actor = viewer.actor.id;
  const isSuperior = holds(viewer, 'supervisor', 'manager');
  const givesOutWork = holds(viewer, 'dispatcher', 'supervisor', 'manager');
  const contact = actionOf('recordContact', recordContact(order, {}, { actor, now }));
  const arrival = actionOf('recordArrival', recordArrival(order, {}, { actor, now }));
  // What was done once may be done again, and is no longer the next step.
  const [spoken, arrived] = [Boolean(order.contactedAt), Boolean(order.arrivedAt)];
  return [
    actionOf('dispatchWorkOrder', dispatch(order, {}, crew)),
    actionOf('acceptWorkOrder', accept(order, actor, crew)),
    ...(spoken ? [] : [contact]),
    ...(arrived ? [] : [arrival]),
    actionOf('resumeWorkOrder', resume(order, { actor, isSupervisor: isSuperior, now })),
    actionOf('resolveWorkOrder', resolve(order, { result: '-' }, { actor, now })),
    ...(spoken ? [contact] : []),
    ...(arrived ? [arrival] : []),
    actionOf('holdWorkOrder', hold(order, { reason: 'CUSTOMER_ASKED' }, { actor, isSupervisor: isSuperior, now })),
    actionOf('transferWorkOrder', transfer(order, { reason: '-' }, { actor, givesOutWork, isSuperior }, crew)),
  ];
}
