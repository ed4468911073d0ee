import {
  callbackActions,
  caseActions,
  explainClocks,
  getCallbacks,
  getCases,
  getContacts,
  getProperties,
  getTeams,
  getWorkOrders,
  workOrderActions,
  type ActionsOf,
  type CallbackView,
  type CaseView,
  type ContactView,
  type LedgerLineView,
  type PropertyView,
  type Rpc,
  type TeamView,
} from '@hearback/contracts';
import DataLoader from 'dataloader';
import type { KeptFile } from '../file/files.js';
import type { Graph } from './graph.js';

// The contracts take up to 200 ids at once.
const AT_ONCE = 200;

/** Lookups across services, batched: one request for all that a query needs at one level. What is not there, or not to be seen, is undefined. */
export class Loaders {
  readonly cases: DataLoader<string, CaseView | undefined>;
  /** Callbacks with what was noted and said in them. The register's copies have none of it. */
  readonly callbacks: DataLoader<string, CallbackView | undefined>;
  readonly contacts: DataLoader<string, ContactView | undefined>;
  readonly properties: DataLoader<string, PropertyView | undefined>;
  readonly teams: DataLoader<string, TeamView | undefined>;
  /** The names of staff. */
  readonly names: DataLoader<string, string | undefined>;
  /** The version of a work order. The register's copies have none: not every change of an order is told to it. */
  readonly versions: DataLoader<string, number | undefined>;
  /** The files of a case. */
  readonly files: DataLoader<string, readonly KeptFile[]>;
  /** The ledgers of the clocks of a work order. */
  readonly ledgers: DataLoader<string, readonly { clock: string; ledger: readonly LedgerLineView[] }[]>;

  /** What whoever asks may do with a thing now. */
  readonly actions: Readonly<Record<'case' | 'workOrder' | 'callback', DataLoader<string, ActionsOf | undefined>>>;

  constructor(graph: Graph) {
    const actions = (of: Rpc<{ ids: string[] }, readonly ActionsOf[]>) =>
      byId(async (ids) => indexed(await graph.ask(of, { ids }), (one) => one.id));
    this.actions = {
      case: actions(caseActions),
      workOrder: actions(workOrderActions),
      callback: actions(callbackActions),
    };
    this.cases = byId(async (ids) => indexed(await graph.ask(getCases, { ids }), (one) => one.id));
    this.callbacks = byId(async (ids) => indexed(await graph.ask(getCallbacks, { ids }), (one) => one.id));
    this.contacts = byId(async (caseIds) => {
      const found = indexed(await graph.ask(getContacts, { caseIds }), (one) => one.caseId);
      return (id) => found(id)?.contact;
    });
    this.properties = byId(async (ids) => indexed(await graph.ask(getProperties, { ids }), (one) => one.id));
    this.teams = byId(async (ids) => indexed(await graph.ask(getTeams, { ids }), (one) => one.id));
    this.names = byId(async (ids) => {
      const names = await graph.platform.names.of(graph.context, ids);
      return (id) => names.get(id);
    });
    this.versions = byId(async (ids) => {
      const found = indexed(await graph.ask(getWorkOrders, { ids }), (one) => one.id);
      return (id) => found(id)?.version;
    });
    this.files = byId(async (caseIds) => {
      const files = await graph.platform.files.of(graph.context, caseIds);
      return (id) => files.filter((one) => one.caseId === id);
    });
    this.ledgers = byId(async (workOrderIds) => {
      const lines = await graph.ask(explainClocks, { workOrderIds });
      return (id) => lines.filter((one) => one.workOrderId === id);
    });
  }
}

const byId = <T>(find: (ids: string[]) => Promise<(id: string) => T>): DataLoader<string, T> =>
  new DataLoader(
    async (ids) => {
      const of = await find([...ids]);
      return ids.map(of);
    },
    { maxBatchSize: AT_ONCE },
  );

function indexed<T>(items: readonly T[], idOf: (item: T) => string): (id: string) => T | undefined {
  const found = new Map(items.map((item) => [idOf(item), item]));
  return (id) => found.get(id);
}
