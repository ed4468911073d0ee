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
import { filePath } from '../../file/file-path.js';
import type { KeptFile } from '../../file/files.js';
import type { Graph } from '../../graph/graph.js';
import { personDataPages } from './person-data-pages.js';
import { printPages } from './print-pages.js';

export type ExportPersonData = InputOf<typeof contract>;

/** A photo or paper of a person's case, and where its content can be fetched for a month. */
export type CopiedFile = Pick<KeptFile, 'caseId' | 'at' | 'name' | 'type' | 'kind'> & { readonly link: string };

/** All that is kept of a person: what intake says, what was written about their cases elsewhere, and the files of these. */
export interface PersonData extends PersonDataView {
  readonly kept: readonly KeptTexts[];
  readonly files: readonly CopiedFile[];
}
export interface ExportedPersonData {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
}

const AT_ONCE = 200;
const LINKS_LAST_MS = 30 * 24 * 3_600_000;

/** Gathers a person's data from every service and writes them down. The copy is made for this answer and kept nowhere. */
export async function exportPersonData(graph: Graph, input: ExportPersonData): Promise<Outcome<ExportedPersonData>> {
  const said = await graph.attempt(contract, input);
  if (isRefusal(said)) return said;
  const caseIds = said.ok.cases.map(({ id }) => id);
  const [kept, files] = await Promise.all([keptElsewhere(graph, caseIds), filesOf(graph, caseIds)]);
  const data: PersonData = { ...said.ok, kept, files };
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

async function filesOf(graph: Graph, caseIds: readonly string[]): Promise<CopiedFile[]> {
  const files = await graph.platform.files.of(graph.context, caseIds);
  return files.map(({ id, caseId, at, name, type, kind }) => {
    const link = graph.platform.publicUrl + filePath(graph, id, LINKS_LAST_MS);
    return { caseId, at, name, type, kind, link };
  });
}

const file = (fileName: string, mediaType: string, content: Buffer): ExportedPersonData => ({
  fileName,
  mediaType,
  content: content.toString('base64'),
});
