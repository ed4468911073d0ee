import { notFound, refuse, type Refusal } from '@hearback/contracts';
import { canHandle } from '../rules/only-who-can-handle-it-is-given-it.js';
import type { Assignment, WorkOrder } from '../work-order.js';
import type { Crew } from './crew.js';

/** A team, a person, or both, as somebody names them. */
export interface Named {
  readonly teamId?: string | null;
  readonly handlerId?: string | null;
}

/** The assignment that somebody has named; nothing when they named nobody; a refusal when it cannot be given there. */
export function chosen(
  order: WorkOrder,
  { teamId, handlerId }: Named,
  crew: Crew,
): { readonly ok: Assignment | undefined } | { readonly refusal: Refusal } {
  const team = teamId ? crew.teams.get(teamId) : undefined;
  if (teamId && !team) return notFound('teamId');
  if (handlerId) {
    if (!crew.staff.has(handlerId)) return notFound('handlerId');
    if (!canHandle(handlerId, order.case, crew)) return NOT_ALLOWED;
    return { ok: { teamId: team?.id ?? teamOf(handlerId, order.teamId, crew), handlerId } };
  }
  if (!team) return { ok: undefined };
  const barred = team.memberIds.length > 0 && team.memberIds.every((id) => crew.barred.has(id));
  return barred ? NOT_ALLOWED : { ok: { teamId: team.id } };
}

// The order's own team if they are in it, else the first that they belong to, else one that they lead.
function teamOf(staffId: string, current: string | undefined, { teams }: Crew): string | undefined {
  const member = [...teams.values()].filter(({ memberIds }) => memberIds.includes(staffId));
  const leader = [...teams.values()].filter(({ leaderId }) => leaderId === staffId);
  const own = [...member, ...leader];
  return (own.find(({ id }) => id === current) ?? own[0])?.id;
}

const NOT_ALLOWED = refuse(
  'HANDLER_NOT_ALLOWED',
  { zh: '此人或班组不能处理这张工单。', en: 'This person or team cannot have this work order.' },
  {
    zh: '请选择在职、负责该项目、具有处理角色，且与被投诉人无隶属关系的人员。',
    en: 'Choose somebody active who handles cases of the property, and neither is nor reports to whom it is about.',
  },
);
