import { servesProperty } from '../../staff/serves-property.js';
import type { Crew } from '../../work-order/routing/crew.js';
import { superiorOf } from '../../work-order/rules/the-superior-is-the-team-leader.js';
import type { Facts, Reminder } from '../../work-order/work-order.js';

/**
 * Who is told (RULES, Limits): a warning goes to the handler, the breach to the supervisor, then the manager, then quality. Where
 * nobody has the order, the next above hears of it, and for an order in the queue the dispatchers. Nobody barred is told anything.
 */
export function whoIsTold({ about }: Pick<Reminder, 'about'>, order: Facts, crew: Crew): readonly string[] {
  const staff = [...crew.staff.values()].filter((one) => one.active && servesProperty(one, order.case.propertyId));
  const inRole = (role: string) => staff.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  const superior = superiorOf(order, crew);
  const supervisors = superior ? [superior] : order.teamId ? inRole('supervisor') : inRole('dispatcher');
  const told = (): readonly string[] => {
    switch (about) {
      case 'WARNING':
      case 'URGED':
      case 'SUPPLEMENTED':
        return order.handlerId ? [order.handlerId] : supervisors;
      case 'BREACH':
      case 'HOLD_TO_APPROVE':
        return supervisors;
      case 'MANAGER':
        return inRole('manager');
      case 'QUALITY':
        return inRole('quality');
      case 'REOPENED':
        return order.round > 2 ? [...supervisors, ...inRole('quality')] : supervisors;
      default:
        return about satisfies never;
    }
  };
  return [...new Set(told())].filter((id) => !crew.barred.has(id));
}
