import {
  getTimeline,
  listCases,
  notFound,
  suggestClassification,
  type CaseView,
  type ChangeSince,
  type PageInput,
  type TimelineEntryView,
} from '@hearback/contracts';
import { actionsOf } from '../action/actions.js';
import { clocksOfCallback, clocksOfOrder } from '../clock/clocks.js';
import type { Graph } from '../graph/graph.js';
import { mustBeAllowed } from '../graph/guard.js';
import { connection, list } from '../graph/pages.js';

type Party = CaseView['complainant'] & { readonly caseId: string };

export const caseResolvers = {
  Query: {
    case: (_: unknown, { id }: { id: string }, graph: Graph) => caseById(graph, id, 'id'),
    cases: list(listCases),
    suggestClassification: (_: unknown, input: { text: string }, graph: Graph) =>
      graph.ask(suggestClassification, input),
  },
  Case: {
    company: (_: CaseView, __: unknown, graph: Graph) => ({ id: graph.context.tenantId }),
    registeredBy: ({ registeredBy }: CaseView) => registeredBy && { id: registeredBy },
    // A process of the version before says nothing of them.
    supplements: ({ supplements }: CaseView) => supplements ?? [],
    endedAt: ({ closedAt }: CaseView) => closedAt,
    complainant: (of: CaseView): Party => ({ ...of.complainant, caseId: of.id }),
    clocks: (of: CaseView) => [...of.workOrders.flatMap(clocksOfOrder), ...of.callbacks.flatMap(clocksOfCallback)],
    follows: (of: CaseView, _: unknown, graph: Graph) => of.followsId && graph.load.cases.load(of.followsId),
    actions: (of: CaseView, _: unknown, graph: Graph) => actionsOf('case', of.id, graph),
    timeline: (of: CaseView, paging: PageInput, graph: Graph) => timeline(of.id, paging, graph),
  },
  Party: {
    contact: ({ caseId, contactAccess }: Party, _: unknown, graph: Graph) =>
      contactAccess === 'SHOWN' ? graph.load.contacts.load(caseId) : null,
  },
  ChangeSince: {
    actor: ({ actor }: ChangeSince, _: unknown, graph: Graph) => graph.nameOf(actor),
  },
  TimelineEntry: {
    actor: ({ actor }: TimelineEntryView, _: unknown, graph: Graph) => graph.nameOf(actor),
    summary: ({ summary }: TimelineEntryView, _: unknown, graph: Graph) => graph.say(summary),
  },
};

/** A case, or NOT_FOUND in the same words whether it is not there, another company's, or outside the viewer's properties. */
export async function caseById(graph: Graph, id: string, path: string): Promise<CaseView> {
  return (await graph.load.cases.load(id)) ?? graph.must(notFound(path));
}

// Names and notes of staff: not for the resident or partner who filed the case and got it back as the answer.
async function timeline(caseId: string, paging: PageInput, graph: Graph) {
  mustBeAllowed(graph, 'case');
  return connection<TimelineEntryView>(await graph.ask(getTimeline, { ...paging, caseId }));
}
