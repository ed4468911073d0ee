import { GraphqlClient, type Platform } from './graphql-client.js';
import { liveThrough } from './case-story.js';
import { COMPANIES } from './companies.js';
import { viewCompany } from './company-view.js';
import { fourWeeks } from './four-weeks.js';
import { MovingClock } from './moving-clock.js';
import { provisionCompanies } from './provision.js';
import { runStories } from './schedule.js';

/** Four weeks, in ms: how far back the domain clock starts on the first start of a demo with cases. */
export const DEMO_SPAN = 28 * 24 * 3_600_000;
// Wide enough that moving the clock costs little, narrow enough that level 1 is reached within its half hour.
const TICK = 15 * 60_000;

/**
 * Makes the demo: companies, people and properties, and, unless `empty`, four weeks of cases driven through the API while the domain clock
 * moves from four weeks ago to now. `say` gets a line now and then.
 */
export async function prepareDemo(
  platform: Platform,
  { empty, say }: { empty: boolean; say: (line: string) => void },
): Promise<void> {
  const client = new GraphqlClient(platform);
  await provisionCompanies(client);
  say(`companies: ${COMPANIES.map(({ id, name }) => `${id} ${name}`).join(', ')}`);
  if (empty) return;

  const clock = await MovingClock.at(platform.gateway);
  const from = clock.now;
  const end = Date.now();
  const stories = [];
  for (const [i, { id }] of COMPANIES.entries()) {
    const company = await viewCompany(client, id);
    stories.push(...fourWeeks(company, from, 20_261_122 + i).map((plan) => liveThrough(client, company, plan)));
  }
  let told = 0;
  const progress = (done: number, now: number) => {
    const percent = Math.min(100, Math.round(((now - from) / (end - from)) * 100));
    if (percent >= told + 10)
      say(`four weeks of cases: ${(told = percent)} %, ${done} of ${stories.length} told to their end`);
  };
  await runStories(clock, stories, { tick: TICK, end, progress });
  await clock.moveTo(Date.now());
}
