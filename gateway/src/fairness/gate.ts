import { CompanyShares } from '@hearback/messaging';
import type { RequestHandler, Response } from 'express';
import type { Graph, Platform } from '../graph/graph.js';
import { graphFor } from '../sign-in/ask.js';
import { Admission } from './admission.js';
import { Fairness } from './fairness.js';
import { limitsFrom, type LimitSettings } from './limits.js';
import { whoAsks } from './who-asks.js';

/** What stands in front of the graph. */
interface Gate {
  /** Finds out who asks and takes the request in, before its body is read: what is refused costs next to nothing. */
  readonly admit: RequestHandler;
  /** Waits for the company's turn; after the body, so that nobody holds a turn by sending slowly. */
  readonly inTurn: RequestHandler;
  readonly graphOf: (response: Response) => Graph;
  /** Counts what is asked, in whatever way it comes. */
  readonly fairness: Fairness;
}

export function gateOf(settings: LimitSettings, platform: Platform): Gate {
  const fairness = new Fairness(limitsFrom(settings));
  const shares = new CompanyShares(settings.HEARBACK_SLOTS);
  const graphs = new WeakMap<Response, Graph>();
  return {
    fairness,
    admit: async (request, response, next) => {
      const graph = await graphFor(request, platform);
      const asking = whoAsks(graph.asker.session, graph.caller);
      graph.admission = new Admission(fairness, asking, response);
      graph.admission.enter();
      graphs.set(response, graph);
      next();
    },
    inTurn: async (_, response, next) => {
      const { company, client } = graphs.get(response)!.admission!.asking;
      const leave = await shares.enter(company ?? lineOf(client));
      // Nobody waits for the answer any more.
      if (response.destroyed) return leave();
      response.once('close', leave);
      next();
    },
    graphOf: (response) => graphs.get(response)!,
  };
}

// Those who have not signed in stand in one line; operators and group users in one each.
const lineOf = (client: string): string => (client.startsWith('address:') ? 'nobody' : client);
