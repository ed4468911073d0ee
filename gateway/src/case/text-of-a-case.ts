import { masked } from '@hearback/tenancy';
import type { Graph } from '../graph/graph.js';
import { caseById } from './case.resolvers.js';

/** What somebody typed about a case, outside of intake: numbers in it are masked for whoever may not see its contact. */
export async function textOfCase(text: string | undefined, caseId: string, graph: Graph): Promise<string | undefined> {
  if (!text) return undefined;
  const { complainant } = await caseById(graph, caseId, 'case');
  return complainant.contactAccess === 'SHOWN' ? text : masked(text);
}
