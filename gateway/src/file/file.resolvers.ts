import type { CaseView, Outcome, WorkOrderState } from '@hearback/contracts';
import { mintLink } from '@hearback/tenancy';
import { mustBeAllowed } from '../graph/guard.js';
import type { Graph } from '../graph/graph.js';
import { attachToCase, attachToTrackedCase, attachToWorkOrder, type FileUpload } from './attach/attach.js';
import type { KeptFile } from './files.js';

// A page that is open for long reads the case anew.
const LASTS_MS = 60 * 60_000;

export const fileResolvers = {
  Mutation: {
    attachToCase: attaching(attachToCase),
    attachToWorkOrder: attaching(attachToWorkOrder),
    attachToTrackedCase: attaching(attachToTrackedCase),
  },
  Case: {
    files: ({ id }: CaseView, _: unknown, graph: Graph) => filesOf(graph, id),
  },
  WorkOrder: {
    files: async ({ id, case: of }: WorkOrderState, _: unknown, graph: Graph) =>
      (await filesOf(graph, of.id)).filter(({ workOrderId }) => workOrderId === id),
  },
  File: {
    by: ({ by }: KeptFile) => by && { id: by },
    path: ({ id }: KeptFile, _: unknown, graph: Graph) => downloadPath(graph, id),
  },
};

function attaching<I>(attach: (graph: Graph, input: I) => Promise<Outcome<FileUpload>>) {
  return async (_: unknown, { input }: { readonly input: I }, graph: Graph) =>
    graph.result('FileUpload', await attach(graph, input));
}

// Of a case whose texts were erased nothing is shown. Like the timeline, files are not for whoever only filed it.
async function filesOf(graph: Graph, caseId: string): Promise<readonly KeptFile[]> {
  mustBeAllowed(graph, 'case');
  const of = await graph.load.cases.load(caseId);
  return of && !of.redactedAt ? graph.load.files.load(caseId) : [];
}

function downloadPath({ platform, context: { tenantId } }: Graph, subject: string): string {
  const expires = new Date(platform.clock.now().getTime() + LASTS_MS).toISOString();
  return `/files/${mintLink(platform.linkKey, { tenantId, purpose: 'file', subject, expires })}`;
}
