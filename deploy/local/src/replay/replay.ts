import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Chance } from '@hearback/testing/made-up';
import { liveThrough, type CasePlan } from '../demo/case-story.js';
import { viewCompany } from '../demo/company-view.js';
import { GraphqlClient, type Platform } from '../demo/graphql-client.js';
import { MovingClock } from '../demo/moving-clock.js';
import { runStories, type Story } from '../demo/schedule.js';
import { filingOf, readMapping, type Filing } from './mapping.js';
import { readRows, type BadRow } from './read-rows.js';
import { figures } from './report.js';
import { Scores } from './scores.js';

const USAGE = 'npm run replay -- FILE --company qinglan [--mapping FILE] [--first N]';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PER_DAY = 400;
const TICK = 6 * MINUTE;

/** Takes complaints from a file round the loop, on a platform that is running, and says how it went. */
async function replay(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { company: { type: 'string' }, mapping: { type: 'string' }, first: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || !values.company || positionals.length > 1) throw new Error(USAGE);
  const mapping = readMapping(values.mapping ?? path.join(import.meta.dirname, 'mapping.json'));
  const { rows, bad } = readRows(file);
  const client = new GraphqlClient(runningPlatform());
  const company = await viewCompany(client, values.company);
  const clock = await MovingClock.at(client.platform.gateway);

  const from = clock.now;
  const chance = new Chance(rows.length);
  const refused: BadRow[] = [...bad];
  const scores = { kind: new Scores(), category: new Scores(), grade: new Scores() };
  const chosen = rows.slice(0, values.first === undefined ? undefined : Number(values.first));
  const stories: Story[] = [];
  let filed = 0;
  for (const row of chosen) {
    const tell = (reason: string) => refused.push({ line: row.line, reason });
    try {
      const filing = filingOf(row, mapping);
      const property = company.properties[row.number % company.properties.length]!;
      const plan = planOf(filing, { at: from + (row.number / PER_DAY) * DAY, file, chance, propertyId: property.id });
      stories.push(
        listed(
          liveThrough(client, company, plan, (now) => {
            filed += 1;
            scores.kind.add(filing.gold.kind, now.classification.kind);
            scores.category.add(filing.gold.category, now.classification.category);
            if (now.classification.grade !== null) scores.grade.add(filing.gold.grade, now.classification.grade);
          }),
          tell,
        ),
      );
    } catch (error) {
      tell((error as Error).message);
    }
  }

  let said = 0;
  await runStories(clock, stories, {
    tick: TICK,
    progress: (done, now) => {
      if (Date.now() - said < 2_000) return;
      said = Date.now();
      console.log(
        `${new Date(now).toISOString().slice(0, 16)}  filed ${filed} of ${chosen.length}, told to the end ${done}`,
      );
    },
  });

  console.log(`\nfiled ${filed} of ${chosen.length}; ${refused.length} rows refused`);
  for (const { line, reason } of refused) console.log(`  line ${line}: ${reason}`);
  console.log((await figures(client, company.id, from, clock.now)).join('\n'));
  if (scores.category.accuracy() === undefined) return;
  console.log(
    `分类 kind ${scores.kind.accuracy()}, category ${scores.category.accuracy()}, grade ${scores.grade.accuracy()}`,
  );
  console.log(`一级 level 1: recall ${scores.grade.recall('1')}, precision ${scores.grade.precision('1')}`);
}

function planOf(
  { id, input }: Filing,
  { at, file, chance, propertyId }: { at: number; file: string; chance: Chance; propertyId: string },
): CasePlan {
  const hours = (from: number, to: number) => chance.between(from, to) * 60 * MINUTE;
  return {
    at,
    key: `replay/${path.basename(file)}/${id}`,
    input: { ...input, propertyId },
    pace: {
      contact: (grade) => (grade === 1 ? 2 * MINUTE : hours(0.2, 1)),
      arrive: (grade) => (grade === 1 ? 8 * MINUTE : hours(0.2, 1)),
      resolve: (grade) => (grade === 1 ? hours(1, 8) : hours(3, 30)),
      callBack: () => hours(2, 20),
    },
    scores: chance.happens(0.1) ? [2, 5] : [5],
    answersLinks: chance.happens(0.5),
    result: '已核实并处理完毕，感谢您的反映',
  };
}

// A row that fails is listed; the others go on.
async function* listed(story: Story, tell: (reason: string) => void): Story {
  try {
    yield* story;
  } catch (error) {
    tell((error as Error).message);
  }
}

function runningPlatform(): Platform {
  const file = path.join(process.env['HEARBACK_HOME'] ?? '.hearback', 'endpoints.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Platform;
  } catch {
    throw new Error(`no platform is running here (${file} is not there): type npm start in another window first`);
  }
}

try {
  await replay();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
