import {
  checkInput,
  findRouteHoles,
  isRefusal,
  listRoutes,
  saveRoutes,
  type InputOf,
  type RouteHoleView,
  type RouteView,
} from '@hearback/contracts';
import type { Graph } from '../graph/graph.js';
import { strangePropertiesIn } from '../property/only-our-own-properties-are-named.js';

type SaveRoutes = InputOf<typeof saveRoutes>;
type Asked = { readonly routes?: SaveRoutes['routes'] | null; readonly propertyIds?: string[] | null };
type Placed = Pick<RouteHoleView, 'propertyId'>;

export const routeResolvers = {
  Query: {
    routes: (_: unknown, __: unknown, graph: Graph) => graph.ask(listRoutes, {}),
    routeHoles: async (_: unknown, { routes: said, propertyIds: named }: Asked, graph: Graph) => {
      const { routes, propertyIds } = graph.must(
        checkInput(findRouteHoles.input, { routes: said, propertyIds: named ?? [] }),
      );
      const seen = await Promise.all(propertyIds.map((id) => graph.load.properties.load(id)));
      return graph.ask(findRouteHoles, { routes, propertyIds: propertyIds.filter((_id, i) => seen[i]) });
    },
  },
  Mutation: {
    saveRoutes: async (_: unknown, { input }: { input: SaveRoutes }, graph: Graph) =>
      graph.result('RoutesSaved', await routed(graph, input)),
  },
  Route: {
    property,
    team: ({ teamId }: RouteView) => ({ id: teamId }),
  },
  RouteHole: { property },
};

function property({ propertyId }: Placed, _: unknown, graph: Graph) {
  return propertyId && graph.load.properties.load(propertyId);
}

async function routed(graph: Graph, input: SaveRoutes) {
  const checked = checkInput(saveRoutes.input, input);
  if (isRefusal(checked)) return checked;
  const named = checked.ok.routes.map(({ propertyId: id }, i) => ({ id, path: `routes.${i}.propertyId` }));
  return (await strangePropertiesIn(named, graph.load.properties)) ?? graph.attempt(saveRoutes, checked.ok);
}
