import {
  getMonthlySummary,
  getTargets,
  rateCases,
  summaryEntries,
  type InputOf,
  type MonthlySummaryView,
  type Page,
  type PageInput,
  type RateView,
} from '@hearback/contracts';
import type { Graph } from '../graph/graph.js';
import { connection } from '../graph/pages.js';

type Period = InputOf<typeof getTargets>;
type Month = InputOf<typeof getMonthlySummary>;

export const figureResolvers = {
  Query: {
    monthlySummary: async (_: unknown, asked: Month, graph: Graph) => ({
      ...(await graph.ask(getMonthlySummary, asked)),
      asked,
    }),
    targets: async (_: unknown, asked: Period, graph: Graph) => {
      const rates = Object.entries(await graph.ask(getTargets, asked));
      return Object.fromEntries(rates.map(([name, rate]) => [name, { ...rate, asked }]));
    },
  },
  Rate: {
    definition: ({ definition }: RateView, _: unknown, graph: Graph) => graph.say(definition),
    cases: async (
      { name, asked }: RateView & { asked: Period },
      which: PageInput & { counted?: boolean },
      graph: Graph,
    ) => casesOf(await graph.ask(rateCases, { ...asked, ...which, rate: name }), graph),
  },
  MonthlySummary: {
    entries: async ({ asked }: MonthlySummaryView & { asked: Month }, paging: PageInput, graph: Graph) =>
      casesOf(await graph.ask(summaryEntries, { ...asked, ...paging }), graph),
  },
};

// Reporting knows the ids behind a figure, intake the cases. One that has become invisible meanwhile is left out.
async function casesOf(page: Page<string>, graph: Graph) {
  const { edges, ...rest } = connection(page);
  const cases = await Promise.all(page.items.map((id) => graph.load.cases.load(id)));
  return { ...rest, edges: edges.flatMap(({ cursor }, i) => (cases[i] ? [{ cursor, node: cases[i] }] : [])) };
}
