import { Category, type RouteHoleView } from '@hearback/contracts';
import { canHandle } from '../../work-order/rules/only-who-can-handle-it-is-given-it.js';
import type { Crew } from '../../work-order/routing/crew.js';
import type { Route } from '../route.store.js';
import { teamFor } from './route-of-the-property-goes-before-the-general-one.js';

/**
 * Where a case would find nobody (MISSION B1, no hole): each category at each property, and where a case names none, has a team, and in it
 * somebody who may handle it there. A case in a hole waits for the dispatcher, or for a team that cannot take it.
 */
export function holesIn(routes: readonly Route[], propertyIds: readonly string[], crew: Crew): RouteHoleView[] {
  return Category.options.flatMap((category) =>
    [...propertyIds, undefined].flatMap((propertyId): RouteHoleView[] => {
      const teamId = teamFor(
        routes.filter((route) => route.category === category),
        propertyId,
      );
      const team = teamId === undefined ? undefined : crew.teams.get(teamId);
      if (!team) return [{ category, propertyId, because: 'NO_ROUTE' }];
      const somebody = team.memberIds.some((id) => canHandle(id, { propertyId }, crew));
      return somebody ? [] : [{ category, propertyId, because: 'NOBODY_MAY' }];
    }),
  );
}
