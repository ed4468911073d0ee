import type { Desk } from '../e2e/desk.js';

/** Where anybody reports something about a property of the company, as its notice says. */
export async function submitPage(desk: Desk): Promise<string> {
  const { properties } = await desk.platform.ask<{ properties: { edges: { node: { submitLink: string } }[] } }>(
    desk.who('manager'),
    '{ properties(first: 1) { edges { node { submitLink } } } }',
  );
  return new URL(properties.edges[0]!.node.submitLink).pathname;
}
