import type { Page, Rpc } from '@hearback/contracts';
import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import type { Graph } from './graph.js';

/** A page of a list in the shape of the graph's connections. */
export const connection = <T>({ items, cursors, hasNextPage, totalCount }: Page<T>) => ({
  edges: items.map((node, i) => ({ node, cursor: cursors[i]! })),
  pageInfo: { hasNextPage, endCursor: cursors.at(-1) ?? null },
  totalCount,
});

/** A page of what a store keeps, as the states themselves. */
export const statesIn = <T>(page: Page<{ readonly state: T }>) =>
  connection({ ...page, items: page.items.map(({ state }) => state) });

/** The resolver of a list that a service keeps. Counts only when the count is asked for. */
export const list =
  <I, T>(contract: Rpc<I, Page<T>>) =>
  async (_: unknown, args: I, graph: Graph, info: GraphQLResolveInfo) =>
    connection(await graph.ask(contract, selects(info, 'totalCount') ? { ...args, count: true } : args));

/** Whether a field is among those asked for right below the one being resolved. */
export function selects(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  name: string,
): boolean {
  const within = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((one) => {
      if (one.kind === Kind.FIELD) return one.name.value === name;
      return within(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments[one.name.value]?.selectionSet);
    });
  return fieldNodes.some((node) => within(node.selectionSet));
}
