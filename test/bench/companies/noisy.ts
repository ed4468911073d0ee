import type { Platform } from '@hearback/testing';
import { against } from '../load.js';
import { FILE, filing } from '../measure/texts.js';
import { offered, quantile } from './offered.js';
import { provisioned, send, type BenchCompany } from './provisioned.js';

/** What a company may ask a second, in this part: its share. */
const SHARE = 4;
const OTHERS = 8;
const OTHERS_PER_SECOND = 12;
const SECONDS = 20;
const ROUNDS = 3;

export const NOISY_LIMITS = {
  HEARBACK_COMPANY_REQUESTS_PER_SECOND: String(SHARE),
  HEARBACK_CLIENT_REQUESTS_PER_SECOND: String(SHARE),
  HEARBACK_CLIENT_CONCURRENT: '16',
};

/** Eight companies file evenly, by turns alone and while a ninth asks twenty times its share: how long their filings take. */
export async function benchNoisy(platform: Platform): Promise<void> {
  const companies: BenchCompany[] = [];
  for (let n = 0; n <= OTHERS; n++) companies.push(await provisioned(platform, n));
  const [noisy, ...others] = companies as [BenchCompany, ...BenchCompany[]];
  const quiet: number[] = [];
  const loud: number[] = [];
  const answers = { taken: 0, refused: 0 };
  await file(platform, others, 5);
  for (let round = 0; round < ROUNDS; round++) {
    quiet.push(...(await file(platform, others, SECONDS)));
    const [took] = await Promise.all([file(platform, others, SECONDS), makeNoise(platform, noisy, answers)]);
    loud.push(...took);
  }
  const say = (when: string, took: readonly number[]) =>
    console.log(
      `others' filing, ${when.padEnd(24)} p50 ${quantile(took, 0.5).toFixed(0)} ms   p99 ${quantile(took, 0.99).toFixed(0)} ms   (${took.length} answered)`,
    );
  say('quiet', quiet);
  say('one at 20 × its share', loud);
  console.log(`the noisy one: ${answers.taken} filings taken, ${answers.refused} refused`);
  against('p99 noisy / quiet', quantile(loud, 0.99) / quantile(quiet, 0.99), 2, 'less');
}

async function file(platform: Platform, companies: readonly BenchCompany[], seconds: number): Promise<number[]> {
  const tokens = await Promise.all(companies.map((one) => one.token()));
  return offered(OTHERS_PER_SECOND, seconds, async (n) => {
    const { input, key } = filing(companies[n % companies.length]!.propertyId, 2);
    const { fileCase } = await send<{ fileCase: { __typename: string } }>(platform, tokens[n % tokens.length]!, FILE, {
      input,
      key,
    });
    if (fileCase.__typename !== 'FiledCase') throw new Error(JSON.stringify(fileCase));
  });
}

async function makeNoise(
  platform: Platform,
  noisy: BenchCompany,
  answers: { taken: number; refused: number },
): Promise<void> {
  const authorization = `Bearer ${await noisy.token()}`;
  await offered(20 * SHARE, SECONDS, async () => {
    const { input, key } = filing(noisy.propertyId, 2);
    const response = await platform.post('/graphql', { query: FILE, variables: { input, key } }, { authorization });
    await response.text();
    if (response.status === 429) answers.refused += 1;
    else if (response.ok) answers.taken += 1;
    else throw new Error(String(response.status));
  });
}
