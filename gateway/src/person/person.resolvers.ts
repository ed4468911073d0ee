import {
  decidePersonRequest,
  fileOwnPersonRequest,
  filePersonRequest,
  getPrivacyRules,
  listContactReveals,
  listPersonRequests,
  notFound,
  savePrivacyRules,
  type ContactRevealView,
  type InputOf,
  type PersonRequestView,
} from '@hearback/contracts';
import { newKeyOnce } from '@hearback/store';
import { readTrackingCode } from '@hearback/tenancy';
import { change, type Change, type Graph } from '../graph/graph.js';
import { list } from '../graph/pages.js';
import { exportPersonData, type ExportPersonData } from './export/export-person-data.js';

type FileOwn = InputOf<typeof fileOwnPersonRequest>;

/** What persons may ask about the data kept of them, and who has looked at them. */
export const personResolvers = {
  Query: {
    personRequests: list(listPersonRequests),
    contactReveals: list(listContactReveals),
    privacyRules: (_: unknown, { tryRules }: InputOf<typeof getPrivacyRules>, graph: Graph) =>
      graph.ask(getPrivacyRules, { tryRules }),
  },
  Mutation: {
    filePersonRequest: change(filePersonRequest, 'PersonRequest'),
    fileOwnPersonRequest: fileOwn,
    decidePersonRequest: change(decidePersonRequest, 'PersonRequest'),
    exportPersonData: async (_: unknown, { input }: { input: ExportPersonData }, graph: Graph) =>
      graph.result('ExportedPersonData', await exportPersonData(graph, input)),
    savePrivacyRules: change(savePrivacyRules, 'PrivacyRules'),
  },
  PersonRequest: {
    askedBy: ({ askedBy }: PersonRequestView, _: unknown, graph: Graph) => nameOf(askedBy, graph),
    decidedBy: ({ decidedBy }: PersonRequestView, _: unknown, graph: Graph) => decidedBy && nameOf(decidedBy, graph),
  },
  ContactReveal: {
    by: ({ by }: ContactRevealView) => ({ id: by }),
  },
};

const nameOf = async (id: string, graph: Graph) => (await graph.load.names.load(id)) ?? id;

// The code names company and case. Whoever is signed in there asks in their own name, everybody else as the code's holder.
async function fileOwn(_: unknown, { input, idempotencyKey }: Change<FileOwn>, graph: Graph) {
  const { tenants, sessions } = graph.platform;
  const read = readTrackingCode(input.trackingCode);
  const tenant = read && (await tenants.byCode(read.companyCode));
  if (!tenant) return graph.must(notFound('trackingCode'));
  const signedIn = graph.asker.session?.acting?.context.tenantId === tenant.id;
  const asking = signedIn ? graph : graph.as(await sessions.ofLink(tenant.id, 'tracking'));
  const key = idempotencyKey ?? newKeyOnce();
  return asking.result('OwnPersonRequest', await asking.attempt(fileOwnPersonRequest, { ...input, key }));
}
