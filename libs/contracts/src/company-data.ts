import { z } from 'zod';
import { rpc, type ServiceName } from './rpc.js';
import { Id } from './vocabulary.js';

/** A few of the documents of a collection, each as a line of JSON; `next` goes on after them. */
export interface CompanyDataPage {
  readonly lines: readonly string[];
  readonly next?: string;
}
/** How much of a company there still is in a collection, or under another name that something is kept by. */
export interface LeftOver {
  readonly what: string;
  readonly left: number;
}

const of = (service: ServiceName) => ({
  /** The collections that hold something of the company. */
  collections: rpc(service, 'list-company-data', z.object({}))<readonly string[]>(),
  /** Everything of the company in one of them, page by page, by id. */
  page: rpc(
    service,
    'export-company-data',
    z.object({ collection: Id, after: z.string().max(400).nullish() }),
  )<CompanyDataPage>(),
  /** Deletes everything of the company, keys first, and says what a look afterwards still finds. */
  erase: rpc(service, 'erase-company-data', z.object({ company: Id }))<readonly LeftOver[]>(),
});

/** What every service does with all that it keeps of a company, asked for by the gateway for operators and administrators. */
export const companyData = {
  intake: of('intake'),
  dispatch: of('dispatch'),
  callback: of('callback'),
  survey: of('survey'),
  reporting: of('reporting'),
} as const;
export type ServiceWithData = keyof typeof companyData;
