import { against, show } from '../load.js';
import type { Platform } from '@hearback/testing';
import { fileFor } from './filing.js';
import { listFor } from './listing.js';

const FEW = 1_000;
const MANY = 100_000;

/** Filing and listing with 1,000 cases in the register, and again with 100,000. */
export async function benchScale(platform: Platform): Promise<void> {
  let cases = await countCases(platform);
  while (cases < FEW) cases += (await fileFor(platform, 1)).answered;
  const few = await both(platform, `${cases} cases`);
  while (cases < MANY) {
    cases += (await fileFor(platform, 20)).answered;
    console.log(`filling: ${cases} of ${MANY}`);
  }
  const many = await both(platform, `${cases} cases`);
  against('filing, many / few', many.filing.perSecond / few.filing.perSecond, 0.85);
  against('listing, many / few', many.listing.perSecond / few.listing.perSecond, 0.85);
}

async function both(platform: Platform, when: string) {
  await platform.advance('PT0S'); // what the filling left behind must not be measured
  const listing = await listFor(platform, 8);
  const filing = await fileFor(platform, 8);
  show(`listing at ${when}`, listing);
  show(`filing at ${when}`, filing);
  return { listing, filing };
}

async function countCases(platform: Platform): Promise<number> {
  return (await platform.ask<{ cases: { totalCount: number } }>('agent@qinglan', '{ cases(first: 1) { totalCount } }'))
    .cases.totalCount;
}
