import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contextOf, TestKeeping } from '@hearback/testing';
import { RouteStore } from './route/route.store.js';
import { StaffStore } from './staff/staff.store.js';
import { TeamStore } from './team/team.store.js';
import { member } from './work-order/work-order.examples.js';

const qinglan = contextOf('qinglan');
const songhe = contextOf('songhe');
let test: TestKeeping;

beforeAll(async () => {
  test = await TestKeeping.open('company');
});
afterAll(() => test.close());

describe('B1 teams', () => {
  let teams: TeamStore;
  beforeAll(async () => {
    teams = new TeamStore(test.keeping);
    await test.keeping.prepare();
  });
  const save = (code: string, memberIds: string[], leaderId?: string, context = qinglan) =>
    teams.save(context, { code, name: code, memberIds, leaderId });

  it('saved again, changed and not added', async () => {
    const { id } = await save('eng', ['ada', 'bo'], 'sun');
    expect((await save('eng', ['bo'])).id).toBe(id);
    expect(await teams.byId(qinglan, [id])).toEqual([{ id, code: 'eng', name: 'eng', memberIds: ['bo'] }]);
  });

  it('of a member or leader, in their own company', async () => {
    await save('env', ['cai'], 'sun');
    await save('order', [], 'sun', songhe);
    const codesOf = async (staffId: string, context = qinglan) =>
      (await teams.of(context, staffId)).map(({ code }) => code);
    expect(await codesOf('sun')).toEqual(['env']);
    expect(await codesOf('bo')).toEqual(['eng']);
    expect(await codesOf('ada')).toEqual([]);
    expect(await codesOf('sun', songhe)).toEqual(['order']);
    expect(await codesOf('bo', songhe)).toEqual([]);
  });
});

describe('B1 routes', () => {
  it('are replaced as a whole, each company its own', async () => {
    const routes = new RouteStore(test.keeping);
    const general = { category: 'FACILITIES', teamId: 'eng' } as const;
    await routes.replace(qinglan, [general, { ...general, propertyId: 'p1', teamId: 'lifts' }]);
    expect(await routes.of(qinglan, 'FACILITIES')).toEqual([
      general,
      { ...general, propertyId: 'p1', teamId: 'lifts' },
    ]);
    expect(await routes.of(qinglan, 'SECURITY')).toEqual([]);
    expect(await routes.of(songhe, 'FACILITIES')).toEqual([]);
    await routes.replace(qinglan, [{ category: 'SECURITY', teamId: 'order' }]);
    expect(await routes.of(qinglan, 'FACILITIES')).toEqual([]);
  });
});

describe('B1 staff', () => {
  it('the newest counts, in whatever order it comes', async () => {
    const staff = new StaffStore(test.keeping);
    await staff.save(qinglan, member('ada', { reportsTo: 'sun' }), 1);
    await staff.save(qinglan, member('ada', { roles: ['callback'] }), 3);
    await staff.save(qinglan, member('ada', { active: false }), 2);
    await staff.save(qinglan, member('ada', { roles: ['callback'] }), 3);
    expect(await staff.all(qinglan)).toEqual([member('ada', { roles: ['callback'] })]);
    expect(await staff.all(songhe)).toEqual([]);
  });
});
