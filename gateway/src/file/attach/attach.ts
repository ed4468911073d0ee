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
import { companyOfCode } from '../../company/company-of-code.js';
import type { Graph } from '../../graph/graph.js';
import { lastingLink } from '../../graph/links.js';
import type { File } from '../file.js';
import { MOST_FILES } from '../files.js';

/** How long a file can be sent and fetched by a link: a page that is open for longer reads the case anew. */
export const LINKS_LAST_MS = 60 * 60_000;
const LONGEST_NAME = 200;
const MOST_OF_CUSTOMER = 9;

export interface FileUpload {
  readonly path: string;
  readonly expiresAt: string;
}

/** What an upload link stands for: everything of the file that does not come with its content. */
export type Purpose = Omit<File, 'type' | 'bytes' | 'at'>;

/** Says where the content of a file for a case can be sent. */
export const attachToCase = async (graph: Graph, { caseId, name }: { caseId: string; name: string }) =>
  uploadFor(graph, await caseById(graph, caseId, 'caseId'), { name, kind: 'OTHER', by: graph.context.actor.id });

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
  const { tenant, code } = await companyOfCode(graph, trackingCode);
  const holder = await graph.asHolder(tenant.id, 'tracking');
  const of = await holder.ask(trackCase, { code });
  const sent = await graph.platform.files.of(holder.context, [of.id]);
  if (sent.filter(({ by }) => !by).length >= MOST_OF_CUSTOMER) return TOO_MANY_OF_CUSTOMER;
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
  if ((await graph.platform.files.of(graph.context, [of.id])).length >= MOST_FILES) return TOO_MANY;
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
const TOO_MANY = refuse(
  'TOO_MANY_FILES',
  { zh: `一个案件最多 ${MOST_FILES} 个文件。`, en: `A case has ${MOST_FILES} files at most.` },
  { zh: '请只上传最能说明情况的照片。', en: 'Send only the pictures that tell most.' },
);
const TOO_MANY_OF_CUSTOMER = refuse(
  'TOO_MANY_FILES',
  { zh: `最多可以上传 ${MOST_OF_CUSTOMER} 个文件。`, en: `You can send ${MOST_OF_CUSTOMER} files at most.` },
  { zh: '如还有材料，请在与工作人员联系时提供。', en: 'Give the rest to our staff when they contact you.' },
);
