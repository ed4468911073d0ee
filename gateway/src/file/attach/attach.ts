import {
  getWorkOrders,
  invalid,
  notFound,
  ok,
  refuse,
  trackCase,
  type CaseView,
  type Outcome,
} from '@hearback/contracts';
import { caseById } from '../../case/case.resolvers.js';
import { holderOfCode } from '../../company/company-of-code.js';
import type { Graph } from '../../graph/graph.js';
import { lastingLink } from '../../graph/links.js';
import type { File, FileKind } from '../file.js';
import { roomFor } from '../rules/a-case-has-room-for-so-many.js';

/** How long a file can be sent and fetched by a link: a page that is open for longer reads the case anew. */
export const LINKS_LAST_MS = 60 * 60_000;
const LONGEST_NAME = 200;

export interface FileUpload {
  readonly path: string;
  readonly expiresAt: string;
}

/** What an upload link stands for: everything of the file that does not come with its content. */
export type Purpose = Omit<File, 'type' | 'bytes' | 'at'>;

/** Says where the content of a file for a case can be sent. */
export const attachToCase = async (
  graph: Graph,
  { caseId, kind, name }: { caseId: string; kind?: FileKind | null; name: string },
) => {
  const of = await caseById(graph, caseId, 'caseId');
  return uploadFor(graph, of, { name, kind: kind ?? 'OTHER', by: graph.context.actor.id });
};

/** Says where the content of a file for a work order can be sent. */
export async function attachToWorkOrder(
  graph: Graph,
  { workOrderId, kind, name }: Pick<Purpose, 'kind' | 'name'> & { readonly workOrderId: string },
): Promise<Outcome<FileUpload>> {
  const [order] = await graph.ask(getWorkOrders, { ids: [workOrderId] });
  if (!order) return notFound('workOrderId');
  const of = await caseById(graph, order.case.id, 'workOrderId');
  return uploadFor(graph, of, { workOrderId, kind, name, by: graph.context.actor.id });
}

/** Says where the content of a customer's file can be sent. The code is the permission. */
export async function attachToTrackedCase(
  graph: Graph,
  { trackingCode, name }: { trackingCode: string; name: string },
): Promise<Outcome<FileUpload>> {
  const { holder, code } = await holderOfCode(graph, trackingCode);
  const of = await holder.ask(trackCase, { code });
  return uploadFor(holder, of, { name, kind: 'OTHER' });
}

// For an hour.
async function uploadFor(
  graph: Graph,
  of: Pick<CaseView, 'id' | 'redactedAt'>,
  { name: given, ...file }: Omit<Purpose, 'caseId'>,
): Promise<Outcome<FileUpload>> {
  const name = given.trim();
  if (!name || name.length > LONGEST_NAME) return NAME;
  if (of.redactedAt) return REDACTED;
  const full = roomFor(await graph.platform.files.of(graph.context, [of.id]), file);
  if (full) return full;
  const { tenantId } = graph.context;
  const purpose: Purpose = { ...file, caseId: of.id, name };
  const subject = JSON.stringify(purpose);
  const { token, expiresAt } = lastingLink(graph.platform, LINKS_LAST_MS, { tenantId, purpose: 'upload', subject });
  return ok({ path: `/files/${token}`, expiresAt });
}

const NAME = invalid({
  path: 'name',
  message: { zh: `请填写文件名，最多 ${LONGEST_NAME} 字。`, en: `Name the file, in at most ${LONGEST_NAME} letters.` },
});
const REDACTED = refuse(
  'CASE_REDACTED',
  { zh: '该案件的内容已按要求删除。', en: 'What was written about this case was erased on request.' },
  { zh: '如需留存材料，请登记新的案件。', en: 'File a new case if something has to be kept.' },
);
