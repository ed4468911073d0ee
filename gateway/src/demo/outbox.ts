import { isRefusal, notFound, sentMessages } from '@hearback/contracts';
import type { RequestHandler } from 'express';
import { Graph } from '../graph/graph.js';
import { Problem, wrong } from '../http/problem.js';
import type { Demo } from './serve-demo.js';

/** `GET /dev/outbox?case=NUMBER`: what was sent to the customer of a case, oldest first. */
export const showOutbox =
  ({ platform }: Pick<Demo, 'platform'>): RequestHandler =>
  async ({ query }, response) => {
    const number = typeof query['case'] === 'string' ? query['case'].trim() : '';
    if (!number) throw NO_NUMBER;
    const tenant = await platform.tenants.byCode(number.split('-')[0]!.toUpperCase());
    if (!tenant) throw NO_CASE;
    const session = await platform.sessions.ofLink(tenant.id, 'dev-outbox');
    const sent = await new Graph(platform, { language: 'zh', session }).attempt(sentMessages, { caseNumber: number });
    if (isRefusal(sent)) throw NO_CASE;
    response.json(sent.ok);
  };

const NO_NUMBER = wrong(
  'case',
  { zh: '请写明案件编号。', en: 'Say which case.' },
  { zh: '例如 /dev/outbox?case=QL-20261122-0007。', en: 'For example /dev/outbox?case=QL-20261122-0007.' },
);
const { message, hint } = notFound('case').refusal;
const NO_CASE = new Problem(404, 'NOT_FOUND', message, { field: 'case', hint });
