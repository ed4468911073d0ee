import {
  decidePersonRequest,
  fileOwnPersonRequest,
  filePersonRequest,
  getPrivacyRules,
  listContactReveals,
  listPersonRequests,
  savePrivacyRules,
  type ContactRevealView,
  type InputOf,
  type PersonRequestView,
} from '@hearback/contracts';
import { newKeyOnce } from '@hearback/store';
import { companyOfCode } from '../company/company-of-code.js';
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
    askedBy: ({ askedBy }: PersonRequestView, _: unknown, graph: Graph) => graph.nameOf(askedBy),
    decidedBy: ({ decidedBy }: PersonRequestView, _: unknown, graph: Graph) => decidedBy && graph.nameOf(decidedBy),
  },
  ContactReveal: {
    by: ({ by }: ContactRevealView) => ({ id: by }),
  },
};

// The code names company and case. Whoever is signed in there asks in their own name, everybody else as the code's holder.
async function fileOwn(_: unknown, { input, idempotencyKey }: Change<FileOwn>, graph: Graph) {
  const { tenant } = await companyOfCode(graph, input.trackingCode);
  const signedIn = graph.asker.session?.acting?.context.tenantId === tenant.id;
  const asking = signedIn ? graph : await graph.asHolder(tenant.id, 'tracking');
  const key = idempotencyKey ?? newKeyOnce();
  return asking.result('OwnPersonRequest', await asking.attempt(fileOwnPersonRequest, { ...input, key }));
}
