import {
  fileCase,
  getProperties,
  getUnits,
  isRefusal,
  notFound,
  refuse,
  type FiledCaseView,
  type PartyInput,
} from '@hearback/contracts';
import { newKeyOnce } from '@hearback/store';
import type { Tenant } from '../company/tenants.js';
import type { Change, Graph } from '../graph/graph.js';
import { openedLink } from '../graph/links.js';

interface SubmitCase {
  readonly link: string;
  readonly description: string;
  readonly demand?: string | null;
  readonly place?: string | null;
  readonly unitId?: string | null;
  readonly complainant?: PartyInput | null;
  readonly occurredAt?: string | null;
}

/** What anybody may do who stands before a property's notice. Whatever is wrong with the link: NOT_FOUND, in the same words. */
export const submitResolvers = {
  Query: {
    submitForm: async (_: unknown, { link }: { link: string }, graph: Graph) => {
      const { holder, tenant, propertyId } = await opened(graph, link);
      const [[property], units] = await Promise.all([
        holder.ask(getProperties, { ids: [propertyId] }),
        holder.ask(getUnits, { propertyId }),
      ]);
      if (!property) return graph.must(notFound('link'));
      return { company: tenant.name, property: property.name, units };
    },
  },
  Mutation: {
    submitCase: async (_: unknown, { input, idempotencyKey }: Change<SubmitCase>, graph: Graph) => {
      const { link, ...said } = input;
      const { holder, propertyId } = await opened(graph, link);
      if (graph.platform.submissions.exceeded(link, graph.caller, Date.now())) return graph.result('', TOO_MANY);
      const key = idempotencyKey ?? newKeyOnce();
      const filed = await holder.attempt(fileCase, { ...said, channel: 'WEB', propertyId, key });
      return graph.result('SubmittedCase', isRefusal(filed) ? filed : { ok: submitted(filed.ok, graph) });
    },
  },
};

// Nothing of the case itself: whoever reports follows it by the code.
const submitted = ({ case: { number }, trackingCode, acknowledgement }: FiledCaseView, graph: Graph) => ({
  number,
  trackingCode,
  acknowledgement: graph.say(acknowledgement),
});

async function opened(graph: Graph, token: string): Promise<{ holder: Graph; tenant: Tenant; propertyId: string }> {
  const link = openedLink(graph.platform, 'submit', token);
  const tenant = link && (await graph.platform.tenants.byId(link.tenantId));
  if (!tenant) return graph.must(notFound('link'));
  const holder = await graph.asHolder(link.tenantId, `submit:${link.subject}`, [link.subject]);
  return { holder, tenant, propertyId: link.subject };
}

const TOO_MANY = refuse(
  'TOO_MANY_SUBMISSIONS',
  { zh: '提交过于频繁，请稍后再试。', en: 'Too many reports in a short time.' },
  {
    zh: '紧急情况请直接拨打物业服务热线；否则请十分钟后再试。',
    en: 'If it is urgent, call the hotline; else try again in ten minutes.',
  },
);
