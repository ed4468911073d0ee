import { servesProperty } from '../../staff/serves-property.js';
import type { Crew } from '../routing/crew.js';
import type { OrderCase } from '../work-order.js';

const HANDLING = ['handler', 'supervisor', 'manager'];

/**
 * Whether somebody can be given an order: still with the company, in a role that handles, working for the property, and not barred as
 * the accused or below them.
 */
export function canHandle(staffId: string, { propertyId }: Pick<OrderCase, 'propertyId'>, crew: Crew): boolean {
  const member = crew.staff.get(staffId);
  if (!member?.active || crew.barred.has(staffId)) return false;
  return servesProperty(member, propertyId) && member.roles.some((role) => HANDLING.includes(role));
}
