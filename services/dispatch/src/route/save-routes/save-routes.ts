import { invalid, type FieldProblem, type InputOf, type Refusal, type saveRoutes } from '@hearback/contracts';
import { contradictions } from '../rules/a-place-has-one-route.js';
import type { Route } from '../route.store.js';

type Said = InputOf<typeof saveRoutes>['routes'];

/** The routes as said, to teams that there are; or every one that is wrong, by its place. */
export function checkedRoutes(
  said: Said,
  teamIds: ReadonlySet<string>,
): { readonly ok: readonly Route[] } | { readonly refusal: Refusal } {
  const routes = said.map((route): Route => ({ ...route, propertyId: route.propertyId ?? undefined }));
  const unknown = routes.flatMap(({ teamId }, index) => (teamIds.has(teamId) ? [] : [unknownTeam(index)]));
  const problems = [...unknown, ...contradictions(routes)];
  return problems.length ? invalid(...problems) : { ok: routes };
}

const unknownTeam = (index: number): FieldProblem => ({
  path: `routes.${index}.teamId`,
  message: { zh: '没有这个班组，请先保存班组。', en: 'There is no such team: save the team first.' },
});
