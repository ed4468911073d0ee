import {
  getHotspots,
  getMonthlySummary,
  getTargets,
  getTrend,
  rateCases,
  summaryEntries,
  type HotspotView,
  type InputOf,
  type MonthlySummaryView,
  type Page,
  type PageInput,
  type RateName,
  type RateView,
} from '@hearback/contracts';
import type { Graph } from '../graph/graph.js';
import { connection } from '../graph/pages.js';

type Period = InputOf<typeof getTargets>;
type Month = InputOf<typeof getMonthlySummary>;
type Entries = Omit<InputOf<typeof summaryEntries>, keyof Month>;

export const figureResolvers = {
  Query: {
    monthlySummary: async (_: unknown, asked: Month, graph: Graph) => ({
      ...(await graph.ask(getMonthlySummary, asked)),
      asked,
    }),
    targets: async (_: unknown, asked: Period, graph: Graph) => openable(await graph.ask(getTargets, asked), asked),
    trend: async (_: unknown, asked: InputOf<typeof getTrend>, graph: Graph) =>
      (await graph.ask(getTrend, asked)).map(({ from, to, rates }) => {
        const step = { from, to, propertyIds: asked.propertyIds };
        return { from, to, targets: openable(rates, step) };
      }),
    hotspots: (_: unknown, asked: Period, graph: Graph) => graph.ask(getHotspots, asked),
  },
  Hotspot: {
    property: ({ propertyId }: HotspotView, _: unknown, graph: Graph) =>
      propertyId && graph.load.properties.load(propertyId),
  },
  Coverage: {
    definition: ({ definition }: NonNullable<RateView['coverage']>, _: unknown, graph: Graph) => graph.say(definition),
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
    entries: async ({ asked }: MonthlySummaryView & { asked: Month }, which: Entries, graph: Graph) =>
      casesOf(await graph.ask(summaryEntries, { ...asked, ...which }), graph),
  },
};

// With the period that was asked, so that each can open the cases behind it.
const openable = (rates: Readonly<Record<RateName, RateView>>, asked: Period) =>
  Object.fromEntries(Object.entries(rates).map(([name, rate]) => [name, { ...rate, asked }]));

// Reporting knows the ids behind a figure, intake the cases. One that has become invisible meanwhile is left out.
async function casesOf(page: Page<string>, graph: Graph) {
  const { edges, ...rest } = connection(page);
  const cases = await Promise.all(page.items.map((id) => graph.load.cases.load(id)));
  return { ...rest, edges: edges.flatMap(({ cursor }, i) => (cases[i] ? [{ cursor, node: cases[i] }] : [])) };
}
