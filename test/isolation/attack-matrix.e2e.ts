import { sharedPlatform } from '@hearback/testing';
import { beforeAll, afterAll, describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { aimed, allowed, attacks, attempt, blurred, isPublic, people, type Somebody } from './attack.js';
import { idPlaces, operations, type Operation } from './operations.js';
import { kindAt, RECIPES } from './recipes.js';
import { badCredentials, signed } from './tokens.js';
import { keptOf, makeWorld, type Ids, type World } from './world.js';

const KINDS = ['case', 'workOrder', 'callback', 'property', 'unit', 'team', 'staff'];
const OF_A_PROPERTY = ['case', 'workOrder', 'callback', 'property', 'unit'];
const staffOfSonghe = people('songhe');
const LIMITED = ['agent', 'dispatcher', 'handler', 'callback', 'supervisor', 'manager', 'quality', 'administrator'];

let songhe: World;
let qinglan: World;
let before: string[][];
beforeAll(async () => {
  [songhe, qinglan] = await Promise.all([makeWorld('songhe'), makeWorld('qinglan')]);
  before = [await keptOf(songhe), await keptOf(qinglan)];
}, 60_000);

const each = (some: readonly Operation[]) => it.each(some.map((operation) => [operation.name, operation] as const));
const guarded = operations.filter((operation) => !isPublic(operation));
// The code or token is their permission, and the recipes have none that is good.
const refusalOf = (operation: Operation, code: string) => (isPublic(operation) ? 'NOT_FOUND' : code);

describe('F6 the attack matrix', () => {
  it('knows arguments for every operation of the schema, and for no other', () => {
    expect(Object.keys(RECIPES).sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  each(operations)('fills every id that %s takes, and knows of what it is', (name, operation) => {
    for (const { path, value } of idPlaces(operation, RECIPES[name]!(songhe.ids))) {
      expect([path, value]).toEqual([path, expect.any(String)]);
      kindAt(name, path);
    }
  });
});

describe('F6 whoever does not prove who they are', () => {
  each(operations)('gets nothing from %s', async (_, operation) => {
    const platform = sharedPlatform();
    const credentials = badCredentials(platform, await platform.token('manager@songhe'), 'qinglan');
    for (const [what, headers] of Object.entries(credentials)) {
      const { code, text } = await attempt(operation, headers, qinglan.ids);
      expect([what, code]).toEqual([what, refusalOf(operation, 'UNAUTHENTICATED')]);
      for (const telltale of qinglan.telltales) expect(text).not.toContain(telltale);
    }
  });
});

describe('F6 whoever has not the role', () => {
  each(guarded)('gets nothing from %s', async (_, operation) => {
    for (const person of staffOfSonghe.filter((one) => !allowed(operation, one))) {
      const { code, text } = await attempt(operation, await person.headers(), songhe.ids);
      expect([person.name, code]).toEqual([person.name, 'FORBIDDEN']);
      for (const telltale of songhe.telltales) expect(text).not.toContain(telltale);
    }
  });
});

describe('F1 whoever names another company in the header', () => {
  each(guarded)('gets nothing from %s', async (_, operation) => {
    const attacker = staffOfSonghe.find((one) => allowed(operation, one))!;
    const headers = { ...(await attacker.headers()), 'hearback-company': 'qinglan' };
    const { code, text } = await attempt(operation, headers, qinglan.ids);
    expect(code).toBe('FORBIDDEN');
    for (const telltale of qinglan.telltales) expect(text).not.toContain(telltale);
  });
});

/** Tries ids that are not the attacker's; they have to be answered like ids that nothing has. */
async function tryIds(operation: Operation, attacker: Somebody, own: Ids, victim: World, kinds: readonly string[]) {
  const headers = await attacker.headers();
  for (const { name, places } of attacks(operation, own, kinds)) {
    const variables = aimed(operation, own, places, victim.ids);
    const answer = await attempt(operation, headers, own, variables);
    const lost = await attempt(operation, headers, own, aimed(operation, own, places, undefined));
    expect([name, blurred(answer, victim.ids)]).toEqual([name, blurred(lost, victim.ids)]);
    const sent = JSON.stringify(variables);
    for (const telltale of victim.telltales) if (!sent.includes(telltale)) expect(answer.text).not.toContain(telltale);
    if (!operation.changes && operation.name !== 'case') continue; // the filter of a list: nothing matches it
    expect([name, answer.code]).toEqual([name, expect.stringMatching(/^(NOT_FOUND|INVALID_INPUT)$/)]);
    expect(places.map((path) => path.filter((key) => key !== 'input').join('.'))).toEqual(
      expect.arrayContaining([...answer.fields]),
    );
    expect(answer.fields).not.toEqual([]);
  }
}

describe('F1 ids of another company', () => {
  const within = staffOfSonghe.filter(({ name }) => name.endsWith('songhe'));
  each(operations)('mean nothing to %s', async (_, operation) => {
    const attacker = within.find((one) => allowed(operation, one));
    if (attacker) await tryIds(operation, attacker, songhe.ids, qinglan, KINDS);
  });
});

describe('F6 somebody of one property', () => {
  let limited: Somebody;
  let own: Ids;
  const admin = new Desk('songhe');
  const membership = { subject: 'matrix-limited', account: 'limited@songhe', name: '单项目员工', roles: LIMITED };
  const save = (input: object) => admin.must('admin', 'saveMembership', input, { fields: '... on Membership { id }' });

  beforeAll(async () => {
    const { properties } = await admin.platform.ask<{
      properties: { edges: { node: { id: string; units: { id: string }[] } }[] };
    }>('manager@songhe', '{ properties(first: 2) { edges { node { id units { id } } } } }');
    const [, { node: other }] = properties.edges as [unknown, { node: { id: string; units: { id: string }[] } }];
    await save({ ...membership, propertyIds: [other.id] });
    const token = signed(admin.platform, await admin.platform.token('agent@songhe'), {
      sub: membership.subject,
      preferred_username: membership.account,
    });
    limited = { name: 'limited', roles: LIMITED, headers: async () => ({ authorization: `Bearer ${token}` }) };
    own = { ...songhe.ids, property: other.id, unit: other.units[0]!.id };
  });
  afterAll(() => save({ ...membership, active: false }));

  each(guarded)('has no use for ids of another in %s', async (_, operation) => {
    if (allowed(operation, limited)) await tryIds(operation, limited, own, songhe, OF_A_PROPERTY);
  });

  each(guarded.filter(({ changes }) => !changes))('finds nothing of another in %s', async (name, operation) => {
    if (!allowed(operation, limited) || name === 'case') return;
    const { code, text } = await attempt(operation, await limited.headers(), own, {
      first: 20,
      month: '2026-11',
      from: '2026-11-01',
      to: '2027-11-30',
    });
    expect(code).toBeUndefined();
    const { team: _team, staff: _staff, ...theirs } = songhe.ids;
    for (const id of [...Object.values(theirs), ...songhe.caseIds]) expect(text).not.toContain(id);
  });
});

describe('F1 who may ask', () => {
  each(operations.filter(({ changes }) => !changes))(
    'is shown by %s their own and nothing of another company',
    async (name, operation) => {
      const person = staffOfSonghe.find((one) => allowed(operation, one))!;
      const { code, text } = await attempt(operation, await person.headers(), songhe.ids);
      expect(code).toBe(isPublic(operation) ? 'NOT_FOUND' : undefined);
      for (const telltale of qinglan.telltales) expect(text).not.toContain(telltale);
    },
  );
});

it('after all of it nothing of either company has changed', async () => {
  expect([await keptOf(songhe), await keptOf(qinglan)]).toEqual(before);
});
