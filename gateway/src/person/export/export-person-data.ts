import {
  exportPersonData as contract,
  isRefusal,
  keptOfCallbacks,
  keptOfOrders,
  keptOfSurveys,
  ok,
  type InputOf,
  type KeptTexts,
  type Outcome,
  type PersonDataView,
} from '@hearback/contracts';
import type { Graph } from '../../graph/graph.js';
import { personDataPages } from './person-data-pages.js';
import { printPages } from './print-pages.js';

export type ExportPersonData = InputOf<typeof contract>;

/** All that is kept of a person: what intake says, and what was written about their cases elsewhere. */
export interface PersonData extends PersonDataView {
  readonly kept: readonly KeptTexts[];
}
export interface ExportedPersonData {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
}

const AT_ONCE = 200;

/** Gathers a person's data from every service and writes them down. The copy is made for this answer and kept nowhere. */
export async function exportPersonData(graph: Graph, input: ExportPersonData): Promise<Outcome<ExportedPersonData>> {
  const said = await graph.attempt(contract, input);
  if (isRefusal(said)) return said;
  const data: PersonData = {
    ...said.ok,
    kept: await keptElsewhere(
      graph,
      said.ok.cases.map(({ id }) => id),
    ),
  };
  const name = `personal-data-${data.request.caseNumber}`;
  if (input.format === 'JSON')
    return ok(file(`${name}.json`, 'application/json', Buffer.from(JSON.stringify(data, null, 2))));
  return ok(file(`${name}.pdf`, 'application/pdf', await printPages(personDataPages(data))));
}

async function keptElsewhere(graph: Graph, ids: readonly string[]): Promise<KeptTexts[]> {
  const kept: KeptTexts[] = [];
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const caseIds = ids.slice(i, i + AT_ONCE);
    const asked = [keptOfOrders, keptOfCallbacks, keptOfSurveys].map((one) => graph.ask(one, { caseIds }));
    kept.push(...(await Promise.all(asked)).flat());
  }
  return kept.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const file = (fileName: string, mediaType: string, content: Buffer): ExportedPersonData => ({
  fileName,
  mediaType,
  content: content.toString('base64'),
});
