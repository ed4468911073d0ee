import type { Crew } from '../routing/crew.js';
import type { Assignment } from '../work-order.js';
import type { Given } from '../work-order.events.js';
import { superiorOf } from './the-superior-is-the-team-leader.js';

/** From round 2 on, the handler's superior is accountable (RULES, Callback: "the supervisor becomes accountable"). */
export const withAccountable = (round: number, to: Assignment, crew: Crew): Given =>
  round > 1 ? { ...to, accountableId: superiorOf(to, crew) } : to;
