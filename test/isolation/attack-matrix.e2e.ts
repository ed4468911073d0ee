import { sharedPlatform } from '@hearback/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowed, attempt, isPublic, people, type Somebody } from './attack.js';
import { expectForeignIdsUseless } from './foreign-ids.js';
import { dismissLimited, employLimited } from './limited.js';
import { idPlaces, operations, type Operation } from './operations.js';
import { kindAt, OF_A_COMPANY, OF_A_PROPERTY, RECIPES } from './recipes.js';
import { badCredentials } from './tokens.js';
import { keptOf, makeWorld, type World } from './world.js';

// What figures say depends on the month, and what groups looked at on who looked; they need name nothing. Lists that would be
// imported are only counted, and doors have the same numbers in both companies. Limits name nothing but days,
// and whoever asks first has been told of nothing.
const NAMELESS = [
  'monthlySummary',
  'targets',
  'trend',
  'group',
  'groupGrants',
  'groupReads',
  'suggestClassification',
  'privacyRules',
  'changes',
  'propertyImport',
  'buildings',
  'limits',
  'limitPreview',
  'notices',
];

const everybody = people('songhe');
const guarded = operations.filter((operation) => !isPublic(operation));
const questions = operations.filter(({ changes }) => !changes);
const takes = (kinds: readonly string[]) => (operation: Operation) =>
  idPlaces(operation, {}).some(({ path }) => kinds.includes(kindAt(operation.name, path) ?? ''));
const each = (some: readonly Operation[]) => it.each(some.map((operation) => [operation.name, operation] as const));

let songhe: World;
let qinglan: World;
let limited: Somebody;
let before: string[][];
beforeAll(async () => {
  [songhe, qinglan] = await Promise.all([makeWorld('songhe'), makeWorld('qinglan')]);
  limited = await employLimited(sharedPlatform(), 'songhe', songhe.elsewhere.property);
  before = [await keptOf(songhe), await keptOf(qinglan)];
}, 60_000);
afterAll(() => dismissLimited(sharedPlatform(), 'songhe'));

const seenOf = ({ telltales }: World, text: string) => telltales.filter((one) => text.includes(one));

describe('F6 the attack matrix', () => {
  it('knows arguments for every operation of the schema, and for no other', () => {
    expect(Object.keys(RECIPES).sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  each(operations.filter((operation) => idPlaces(operation, {}).length))(
    'fills every id that %s takes',
    (name, operation) => {
      for (const { path, value } of idPlaces(operation, RECIPES[name]!(songhe.ids)))
        expect([path, value]).toEqual([path, expect.any(String)]);
    },
  );

  each(questions)('asks %s so that whoever may is answered', async (name, operation) => {
    const who = (company: string) => people(company).find((one) => allowed(operation, one))!;
    // What the other company has just asked for is remembered here and there.
    await attempt(operation, await who('qinglan').headers(), qinglan.ids);
    const { code, text } = await attempt(operation, await who('songhe').headers(), songhe.ids);
    // The code or token is the permission, and the matrix has none that is good.
    expect(code).toBe(isPublic(operation) ? 'NOT_FOUND' : undefined);
    expect(seenOf(qinglan, text)).toEqual([]);
    if (!code && !NAMELESS.includes(name)) expect(seenOf(songhe, text)).not.toEqual([]);
  });
});

describe('F6 whoever does not prove who they are', () => {
  each(operations)('gets nothing from %s', async (_, operation) => {
    const platform = sharedPlatform();
    const credentials = badCredentials(platform, await platform.token('manager@songhe'), 'qinglan');
    for (const [what, headers] of Object.entries(credentials)) {
      const { code, text } = await attempt(operation, headers, qinglan.ids);
      expect([what, code]).toEqual([what, isPublic(operation) ? 'NOT_FOUND' : 'UNAUTHENTICATED']);
      expect([what, ...seenOf(qinglan, text)]).toEqual([what]);
    }
  });
});

describe('F6 whoever has not the role', () => {
  each(guarded)('gets nothing from %s', async (_, operation) => {
    for (const person of everybody.filter((one) => !allowed(operation, one))) {
      const { code, text } = await attempt(operation, await person.headers(), songhe.ids);
      expect([person.name, code]).toEqual([person.name, 'FORBIDDEN']);
      expect([person.name, ...seenOf(songhe, text)]).toEqual([person.name]);
    }
  });
});

describe('F1 whoever names another company in the header', () => {
  each(guarded)('gets nothing from %s', async (_, operation) => {
    const attacker = everybody.find((one) => allowed(operation, one))!;
    const headers = { ...(await attacker.headers()), 'hearback-company': 'qinglan' };
    const { code, text } = await attempt(operation, headers, qinglan.ids);
    expect([code, ...seenOf(qinglan, text)]).toEqual(['FORBIDDEN']);
  });
});

describe('F1 ids of another company', () => {
  each(guarded.filter(takes(OF_A_COMPANY)))('mean nothing to %s', async (_, operation) => {
    const attacker = everybody.find((one) => one.name.endsWith('songhe') && allowed(operation, one))!;
    await expectForeignIdsUseless(operation, { attacker, own: songhe.ids, victim: qinglan, kinds: OF_A_COMPANY });
  });
});

describe('F6 ids of a property that somebody has nothing to do with', () => {
  each(guarded.filter(takes(OF_A_PROPERTY)))('mean nothing to %s', async (_, operation) => {
    const own = { ...songhe.ids, ...songhe.elsewhere };
    await expectForeignIdsUseless(operation, { attacker: limited, own, victim: songhe, kinds: OF_A_PROPERTY });
  });

  const lists = guarded.filter(
    ({ name, changes }) => !changes && !['case', 'property', 'buildings', 'group'].includes(name),
  );
  each(lists)('are not among what %s tells them', async (_, operation) => {
    const unfiltered = {
      first: 20,
      month: '2026-11',
      from: '2026-11-01',
      to: '2027-11-30',
      by: 'MONTH',
      text: '楼道灯不亮',
      csv: 'a',
      grade: 2,
    };
    const { code, text } = await attempt(operation, await limited.headers(), songhe.ids, unfiltered);
    expect(code).toBeUndefined();
    const theirs = [...OF_A_PROPERTY.map((kind) => songhe.ids[kind as 'case']), ...songhe.caseIds];
    expect(theirs.filter((id) => text.includes(id))).toEqual([]);
  });
});

it('F1 after all of it nothing of either company has changed', async () => {
  expect([await keptOf(songhe), await keptOf(qinglan)]).toEqual(before);
});
