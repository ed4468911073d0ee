import type { CaseView, WorkOrderStatus } from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';
import { roundOf, type Case } from '../case.js';

export type ContactAccess = CaseView['complainant']['contactAccess'];
type Viewer = Pick<TenantContext, 'actor' | 'roles'>;

const INTAKE_AND_CALLBACK = ['agent', 'callback', 'quality'];
const SUPERIORS = ['supervisor', 'manager'];
const THEIRS: readonly WorkOrderStatus[] = ['DISPATCHED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'];

/**
 * RULES, "Registering", who sees contacts: intake, callback and quality (concealed ones only by reveal); the handler while the order is
 * theirs, never on a concealed case, whatever other roles they hold; superiors by reveal; the accused, group users and the rest never.
 */
export function contactAccess({ actor, roles }: Viewer, state: Case): ContactAccess {
  const holds = (some: readonly string[]) => some.some((role) => roles.includes(role));
  const handled = state.orders.some((order) => order.handlerId === actor.id);
  if (state.anonymous || state.accusedStaffIds.includes(actor.id) || (state.concealed && handled)) return 'NEVER';
  if (holds(INTAKE_AND_CALLBACK)) return state.concealed ? 'REVEAL' : 'SHOWN';
  if (isTheirs(state, actor.id)) return 'SHOWN';
  return holds(SUPERIORS) ? 'REVEAL' : 'NEVER';
}

/** Whoever could have a concealed contact revealed may also find the case by it: the agent whose phone rings. */
export const findsConcealed = ({ roles }: Pick<Viewer, 'roles'>): boolean =>
  [...INTAKE_AND_CALLBACK, ...SUPERIORS].some((role) => roles.includes(role));

const isTheirs = (state: Case, staffId: string): boolean =>
  state.orders.some(
    ({ round, handlerId, status }) => round === roundOf(state) && handlerId === staffId && THEIRS.includes(status),
  );
