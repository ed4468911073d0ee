import { Slots } from '@hearback/messaging';
import { z } from 'zod';
import { MOST } from '../cost/most.js';
import type { SocketLimits } from './open-sockets.js';

const count = (usual: number, least = 1) => z.coerce.number().int().min(least).default(usual);

/** How much a company, and each of its clients (a person or a partner's machine), may ask of one gateway: docs/fairness.md. */
export const LimitSettings = z.object({
  HEARBACK_COMPANY_REQUESTS_PER_SECOND: count(100),
  HEARBACK_CLIENT_REQUESTS_PER_SECOND: count(20),
  // Whatever a single query may cost has to fit in.
  HEARBACK_COMPANY_COST_PER_MINUTE: count(3_000_000, MOST),
  HEARBACK_CLIENT_COST_PER_MINUTE: count(300_000, MOST),
  HEARBACK_CLIENT_CONCURRENT: count(16),
  HEARBACK_COMPANY_SOCKETS: count(2_000),
  HEARBACK_CLIENT_SOCKETS: count(16),
  HEARBACK_SLOTS: Slots,
  HEARBACK_BODY_BYTES: count(1_048_576, 1_024),
  /** Of an uploaded file. One file is one document, which may have 16 MiB. */
  HEARBACK_FILE_BYTES: z.coerce.number().int().min(1_024).max(15_000_000).default(8_388_608),
  /** How many proxies in front may be believed when they say from which address a request came. */
  HEARBACK_TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
});
export type LimitSettings = z.infer<typeof LimitSettings>;

/** A limit with a name that answers and headers use. */
export interface Policy {
  readonly name: string;
  readonly quota: number;
  /** In seconds: the quota is given anew in this time, evenly. */
  readonly window: number;
}

export interface Limits {
  readonly requests: { readonly company: Policy; readonly client: Policy };
  readonly cost: { readonly company: Policy; readonly client: Policy };
  /** How many requests of a client may be under way. */
  readonly concurrent: number;
  readonly sockets: SocketLimits;
}

// A burst of so many seconds' worth passes.
const BURST_S = 10;

export function limitsFrom(settings: LimitSettings): Limits {
  const requests = (name: string, perSecond: number) => ({ name, quota: perSecond * BURST_S, window: BURST_S });
  const cost = (name: string, quota: number) => ({ name, quota, window: 60 });
  return {
    requests: {
      company: requests('company-requests', settings.HEARBACK_COMPANY_REQUESTS_PER_SECOND),
      client: requests('client-requests', settings.HEARBACK_CLIENT_REQUESTS_PER_SECOND),
    },
    cost: {
      company: cost('company-cost', settings.HEARBACK_COMPANY_COST_PER_MINUTE),
      client: cost('client-cost', settings.HEARBACK_CLIENT_COST_PER_MINUTE),
    },
    concurrent: settings.HEARBACK_CLIENT_CONCURRENT,
    sockets: { company: settings.HEARBACK_COMPANY_SOCKETS, client: settings.HEARBACK_CLIENT_SOCKETS },
  };
}
