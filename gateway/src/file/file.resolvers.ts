import type { CaseView, Outcome, WorkOrderState } from '@hearback/contracts';
import { mustBeAllowed } from '../graph/guard.js';
import type { Graph } from '../graph/graph.js';
import {
  attachToCase,
  attachToTrackedCase,
  attachToWorkOrder,
  LINKS_LAST_MS,
  type FileUpload,
} from './attach/attach.js';
import { filePath } from './file-path.js';
import type { KeptFile } from './files.js';

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
    path: ({ id }: KeptFile, _: unknown, graph: Graph) => filePath(graph, id, LINKS_LAST_MS),
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
