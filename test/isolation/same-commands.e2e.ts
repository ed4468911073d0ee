import { sharedPlatform } from '@hearback/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowed, isPublic, people, type Somebody } from './attack.js';
import { aimed, attacked, type Trial } from './foreign-ids.js';
import { dismissLimited, employLimited } from './limited.js';
import { idPlaces, operations, type Operation, type Path } from './operations.js';
import { kindAt, OF_A_COMPANY, OF_A_PROPERTY, RECIPES } from './recipes.js';
import { CommandWatch } from './watched.js';
import { makeWorld, type World } from './world.js';

// What processes remember for some seconds they do not ask again: two times the same may take a few tries.
const TRIES = 8;

const platform = sharedPlatform();
let songhe: World;
let qinglan: World;
let limited: Somebody;
let watch: CommandWatch;
beforeAll(async () => {
  [songhe, qinglan] = await Promise.all([makeWorld('songhe'), makeWorld('qinglan')]);
  limited = await employLimited(platform, 'songhe', songhe.elsewhere.property);
  await platform.advance('PT0S'); // until nothing is on its way
  watch = await CommandWatch.begin(platform);
}, 60_000);
afterAll(async () => {
  await watch.end();
  await dismissLimited(platform, 'songhe');
});

const takes = (kinds: readonly string[]) => (operation: Operation) =>
  !isPublic(operation) &&
  idPlaces(operation, {}).some(({ path }) => kinds.includes(kindAt(operation.name, path) ?? ''));
const named = (some: readonly Operation[]) => some.map((operation) => [operation.name, operation] as const);

/** Every byte of the answer, but the instant at which figures were computed; and the commands it took. */
const sent = (operation: Operation, headers: Record<string, string>, variables: object) =>
  watch.during(async () => {
    const response = await platform.post('/graphql', { query: operation.document, variables }, headers);
    return `${response.status} ${(await response.text()).replace(/"asOf":"[^"]*"/g, '')}`;
  });

async function expectTheSame(operation: Operation, { attacker, own, victim, kinds }: Trial): Promise<void> {
  const headers = await attacker.headers();
  const asked = (places: readonly Path[], of: World | undefined) =>
    sent(operation, headers, aimed(operation, own, places, of?.ids));
  for (const places of attacked(operation, own, kinds)) {
    await asked(places, undefined); // what is remembered for a while, is now
    let [foreign, nowhere] = [await asked(places, victim), await asked(places, undefined)];
    for (let tries = 1; tries < TRIES && foreign.commands.join() !== nowhere.commands.join(); tries++)
      [foreign, nowhere] = [await asked(places, victim), await asked(places, undefined)];
    expect([places, foreign]).toEqual([places, nowhere]);
  }
}

describe('F1 an id of another company', () => {
  it.each(named(operations.filter(takes(OF_A_COMPANY))))(
    'is to %s what an id of nothing is: in every byte, and in every command to the database',
    async (_, operation) => {
      const attacker = people('songhe').find((one) => one.name.endsWith('songhe') && allowed(operation, one))!;
      await expectTheSame(operation, { attacker, own: songhe.ids, victim: qinglan, kinds: OF_A_COMPANY });
    },
  );
});

describe('F6 an id of a property that somebody has nothing to do with', () => {
  it.each(named(operations.filter(takes(OF_A_PROPERTY))))(
    'is to %s what an id of nothing is: in every byte, and in every command to the database',
    async (_, operation) => {
      const own = { ...songhe.ids, ...songhe.elsewhere };
      await expectTheSame(operation, { attacker: limited, own, victim: songhe, kinds: OF_A_PROPERTY });
    },
  );
});

it('F1 the watch on commands tells what is one’s own from what is not', async () => {
  const operation = operations.find(({ name }) => name === 'case')!;
  const headers = await people('songhe')
    .find(({ name }) => name === 'manager@songhe')!
    .headers();
  const [own, foreign] = [
    await sent(operation, headers, RECIPES['case']!(songhe.ids)),
    await sent(operation, headers, RECIPES['case']!(qinglan.ids)),
  ];
  expect(foreign.commands).toEqual([expect.stringMatching(/^hearback_intake\.case .*"tenantId":"string"/)]);
  expect(own.commands.length).toBeGreaterThan(foreign.commands.length);
});
