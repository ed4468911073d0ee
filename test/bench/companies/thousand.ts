import type { Platform } from '@hearback/testing';
import { descendants, memoryOf } from '../measure/processes.js';
import { FILE, filing } from '../measure/texts.js';
import { offered, quantile } from './offered.js';
import { provisioned, send, type BenchCompany } from './provisioned.js';

const MANY = 1_000;
const SIDE_BY_SIDE = 4;
const PER_SECOND = 20;
const SECONDS = 50;
const LIST = '{ cases(first: 20) { edges { node { id number status } } } }';

/** A thousand companies, and each of them does a little: what they need of memory, and how long they wait, against two doing as much. */
export async function benchThousand(platform: Platform): Promise<void> {
  const companies: BenchCompany[] = [await provisioned(platform, 0), await provisioned(platform, 1)];
  await beLightlyActive(platform, 'two companies', companies, 10);
  sayMemory(platform, 'two companies');
  await beLightlyActive(platform, 'two companies', companies, SECONDS);

  const began = performance.now();
  let next = companies.length;
  const worker = async () => {
    while (next < MANY) companies.push(await provisioned(platform, next++));
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  const ms = (performance.now() - began) / (MANY - 2);
  console.log(`${companies.length} companies provisioned, ${ms.toFixed(0)} ms each with ${SIDE_BY_SIDE} side by side`);
  sayMemory(platform, 'a thousand, provisioned');
  await beLightlyActive(platform, 'a thousand companies', companies, SECONDS);
  sayMemory(platform, 'a thousand, active');
}

/** Each in turn files a case and looks at its list. */
async function beLightlyActive(platform: Platform, who: string, companies: readonly BenchCompany[], seconds: number) {
  const filings = await offered(PER_SECOND, seconds, async (n) => {
    const company = companies[n % companies.length]!;
    const token = await company.token();
    const { input, key } = filing(company.propertyId, 2);
    const { fileCase } = await send<{ fileCase: { __typename: string } }>(platform, token, FILE, { input, key });
    if (fileCase.__typename !== 'FiledCase') throw new Error(JSON.stringify(fileCase));
  });
  const listings = await offered(PER_SECOND, seconds, async (n) => {
    const token = await companies[n % companies.length]!.token();
    await send(platform, token, LIST, {});
  });
  for (const [what, took] of [
    ['filing', filings],
    ['listing', listings],
  ] as const)
    console.log(
      `${who.padEnd(22)} ${what.padEnd(8)} at ${PER_SECOND}/s   p50 ${quantile(took, 0.5).toFixed(0)} ms   p99 ${quantile(took, 0.99).toFixed(0)} ms   (${took.length} answered)`,
    );
}

function sayMemory(platform: Platform, when: string): void {
  const total = descendants(platform.launcherPid).reduce((sum, pid) => sum + memoryOf(pid), 0);
  console.log(`memory of everything, ${when}: ${(total / 1024).toFixed(2)} GB`);
}
