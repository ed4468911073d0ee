import { against, load, show, type Load } from '../load.js';
import type { Platform } from '@hearback/testing';
import { fileFor } from './filing.js';
import { processorTime, showProcessorTime } from './processes.js';

const LIST =
  '{ cases(first: 20) { edges { node { id number kind category grade status receivedAt workOrders { id status round handler { id name } } clocks { name state dueAt } } } } }';

/** `cases(first: 20)` with work orders and clocks. */
export async function benchListing(platform: Platform): Promise<void> {
  await fileFor(platform, 1);
  // The newest cases would not have their orders yet.
  await platform.advance('PT0S');
  await listFor(platform, 2);
  const [list, spent] = await processorTime(platform.launcherPid, () => listFor(platform, 8));
  show('cases(first: 20)', list);
  showProcessorTime('a list', spent, list.answered);
  against('lists a second', list.perSecond, 300);
}

export async function listFor(platform: Platform, seconds: number): Promise<Load> {
  const headers = { authorization: `Bearer ${await platform.token('agent@qinglan')}` };
  return load(`${platform.gateway}/graphql`, {
    body: () => JSON.stringify({ query: LIST }),
    headers,
    expected: '"workOrders":[{',
    seconds,
  });
}
