import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  acceptWorkOrder,
  caseEvents,
  dispatchWorkOrder,
  explainClocks,
  getTeams,
  getWorkOrders,
  listTeams,
  keptOfOrders,
  listWorkOrders,
  membershipEvents,
  recordContact,
  resolveWorkOrder,
  saveRoutes,
  saveTeam,
  type CaseState,
  type WorkOrderFilter,
  type WorkOrderView,
} from '@hearback/contracts';
import { brokenAt } from '@hearback/store';
import { answer, contextOf, startService, type TestService } from '@hearback/testing';
import { DispatchModule } from './dispatch.module.js';
import type { Notice } from './notice/notice.store.js';
import { aCase, clock, fieldOf, refusalOf, STAFF } from './work-order/work-order.examples.js';
import { orderIdOf, WorkOrderStore } from './work-order/work-order.store.js';

const admin = contextOf('qinglan', { actor: 'admin', roles: ['administrator'] });
const as = (actor: string, properties: 'all' | string[] = 'all') => contextOf('qinglan', { actor, properties });
const { tenantId } = admin;
let service: TestService;

const say = (id: string, version: number, said: Partial<CaseState> = {}) =>
  service.broker.publishAs(caseEvents, tenantId, {
    id,
    version,
    state: aCase({ id, receivedAt: service.clock.instant, roundStartedAt: service.clock.instant, ...said }),
    at: service.clock.instant,
  });
const orderId = (caseId: string, round = 1) => orderIdOf(tenantId, caseId, round);
const find = async (caseId: string, round = 1): Promise<WorkOrderView | undefined> =>
  answer(await service.ask(getWorkOrders, admin, { ids: [orderId(caseId, round)] }))[0];
const list = async (filter: WorkOrderFilter, context = admin) =>
  answer(await service.ask(listWorkOrders, context, { first: 100, filter })).items.map(({ case: about }) => about.id);

/** A case that is said, and its order as it then is. */
async function filed(caseId: string, said: Partial<CaseState> = {}): Promise<WorkOrderView> {
  await say(caseId, 1, said);
  await service.settle();
  return (await find(caseId, said.round))!;
}
async function taken(caseId: string, said: Partial<CaseState> = {}): Promise<WorkOrderView> {
  const { handlerId, id } = await filed(caseId, said);
  return answer(await service.ask(acceptWorkOrder, as(handlerId!), { workOrderId: id }));
}

beforeAll(async () => {
  service = await startService('dispatch', DispatchModule);
  for (const member of STAFF)
    await service.broker.publishAs(membershipEvents, tenantId, { id: member.id, version: 1, state: member });
  const team = (code: string, memberIds: string[], leaderId?: string) =>
    service.ask(saveTeam, admin, { code, name: code, memberIds, leaderId }).then((saved) => answer(saved).id);
  const [eng, env] = [await team('eng', ['ada', 'bo'], 'sun'), await team('env', ['cai'])];
  await service.ask(saveRoutes, admin, {
    routes: [
      { category: 'FACILITIES', teamId: eng },
      { category: 'ENVIRONMENT', teamId: env },
    ],
  });
  await service.settle();
}, 60_000);
afterAll(() => service.close());

describe('B1 teams and routes', () => {
  it('teams are listed page by page', async () => {
    const first = answer(await service.ask(listTeams, admin, { first: 1 }));
    expect(first).toMatchObject({ items: [{ name: 'eng', leaderId: 'sun' }], hasNextPage: true });
    const next = answer(await service.ask(listTeams, admin, { first: 1, after: first.cursors[0] }));
    expect(next).toMatchObject({ items: [{ name: 'env', memberIds: ['cai'] }], hasNextPage: false });
    expect(refusalOf(await service.ask(listTeams, admin, { first: 1, after: 'x' }))).toBe('INVALID_INPUT');
    expect(answer(await service.ask(getTeams, admin, { ids: [next.items[0]!.id, 'gone'] }))).toEqual(next.items);
  });

  it('a route to a team that is not there is refused by its place', async () => {
    const routes = [{ category: 'OTHER', teamId: 'nowhere' } as const];
    expect(fieldOf(await service.ask(saveRoutes, admin, { routes }))).toBe('routes.0.teamId');
  });
});

describe('B1 hearing of cases', () => {
  it('twice, out of order and both: one order, as the newest says', async () => {
    await say('twice', 1);
    await say('twice', 1);
    await service.settle();
    expect(await find('twice')).toMatchObject({ status: 'DISPATCHED', version: 2 });

    await say('shuffled', 3, { grade: 1 });
    await say('shuffled', 2, { grade: 3 });
    await say('shuffled', 1);
    await service.settle();
    expect(await find('shuffled')).toMatchObject({ status: 'DISPATCHED', case: { grade: 1 } });
  });

  it('withdrawn first: nothing older starts it, and nobody is told of an order that never was', async () => {
    await say('withdrawn', 2, { end: 'WITHDRAWN' });
    await service.settle();
    await say('withdrawn', 1);
    await service.settle();
    expect(await find('withdrawn')).toMatchObject({ status: 'CANCELLED', clocks: [] });
    const orders = service.keeping.connection.collection<{ _id: string }>('work-order');
    expect(await orders.findOne({ _id: orderId('withdrawn'), tenantId })).not.toHaveProperty('announced');
  });

  it('gives it to the member with the fewest open orders, and shows what has no route', async () => {
    const before = await Promise.all(['ada', 'bo'].map(async (id) => (await list({ handlerId: id })).length));
    const { handlerId } = await filed('fair');
    expect(handlerId).toBe(before[0]! <= before[1]! ? 'ada' : 'bo');
    expect((await filed('unrouted', { category: 'SECURITY' })).status).toBe('QUEUED');
    expect(await list({ statuses: ['QUEUED'] })).toEqual(['unrouted']);
  });

  it('a reopened case goes back to its handler, with half the time', async () => {
    const { handlerId, id } = await taken('again', { grade: 1 });
    const handler = as(handlerId!);
    await service.ask(recordContact, handler, { workOrderId: id });
    answer(await service.ask(resolveWorkOrder, handler, { workOrderId: id, result: '已修复' }));
    await say('again', 7, { grade: 1, round: 2 });
    await service.settle();
    expect(await find('again')).toMatchObject({ status: 'RESOLVED', result: '已修复' });
    const second = await find('again', 2);
    expect(second).toMatchObject({ handlerId, accountableId: 'sun', handledBy: { staffIds: [handlerId] } });
    const contact = clock(second!, 'FIRST_CONTACT')!;
    expect(Date.parse(contact.dueAt) - Date.parse(contact.startedAt)).toBe(300_000);
  });

  it('F9 gives out what was written about a case, and takes it out when the case says so', async () => {
    const { handlerId, id } = await taken('redacted', { grade: 1 });
    const handler = as(handlerId!);
    await service.ask(recordContact, handler, { workOrderId: id, note: '王先生在家' });
    const done = { workOrderId: id, result: '王先生家已修复', cause: '老化', measures: ['向王先生致歉'] };
    answer(await service.ask(resolveWorkOrder, handler, done));
    const kept = async () =>
      JSON.stringify(answer(await service.ask(keptOfOrders, handler, { caseIds: ['redacted'] })));
    expect(await kept()).toMatch(/王先生在家.*王先生家已修复.*向王先生致歉/);
    await say('redacted', 8, { grade: 1, end: 'CLOSED', closedBy: 'CALLBACK', redactedAt: '2026-03-02T08:00:00.000Z' });
    await service.settle();
    expect(await kept()).not.toContain('王先生');
    expect(await find('redacted')).toMatchObject({ status: 'RESOLVED', result: '' });
    expect(brokenAt(await service.get(WorkOrderStore).timeline(handler, id))).toBeUndefined();
  });
});

describe('B3 handling', () => {
  it('of two who accept at once one has it, and the other is told', async () => {
    const { id, teamId } = await filed('race');
    answer(await service.ask(dispatchWorkOrder, admin, { workOrderId: id, teamId }));
    const answers = await Promise.all(
      ['ada', 'bo'].map((who) => service.ask(acceptWorkOrder, as(who), { workOrderId: id })),
    );
    expect(answers.filter((one) => 'ok' in one)).toHaveLength(1);
    expect(answers.flatMap((one) => refusalOf(one) ?? [])).toEqual(['WORK_ORDER_ALREADY_ACCEPTED']);
    expect((await find('race'))?.handledBy.staffIds).toHaveLength(1);
  });

  it('a double click is one click', async () => {
    const { id, handlerId } = await filed('double');
    const click = () => service.ask(acceptWorkOrder, as(handlerId!), { workOrderId: id, key: 'k' });
    const [one, other] = await Promise.all([click(), click()]);
    expect([answer(one).version, answer(other).version]).toEqual([3, 3]);
    expect(answer(await click()).version).toBe(3);
  });

  it('what somebody has changed meanwhile is not dispatched on an outdated view', async () => {
    const { id, version } = await filed('outdated');
    answer(await service.ask(dispatchWorkOrder, admin, { workOrderId: id, handlerId: 'cai' }));
    const late = await service.ask(dispatchWorkOrder, admin, { workOrderId: id, handlerId: 'sun', ifVersion: version });
    expect(refusalOf(late)).toBe('OUTDATED_VIEW');
  });

  it('an order of another property is not there', async () => {
    const { id } = await filed('elsewhere', { propertyId: 'p2' });
    expect(answer(await service.ask(getWorkOrders, as('ada', ['p1']), { ids: [id] }))).toEqual([]);
    expect(refusalOf(await service.ask(acceptWorkOrder, as('ada', ['p1']), { workOrderId: id }))).toBe('NOT_FOUND');
    expect(await list({}, as('ada', ['p2']))).toEqual(['elsewhere']);
  });
});

describe('B4 B8 watching', () => {
  it('a limit that passes in silence is missed, and who must know is told once, together', async () => {
    for (const caseId of ['silent-1', 'silent-2']) await taken(caseId, { grade: 1, category: 'ENVIRONMENT' });
    service.clock.advance({ hours: 1 });
    await service.settle();
    expect(clock((await find('silent-1'))!, 'FIRST_CONTACT')?.state).toBe('BREACHED');
    const notices = service.keeping.connection.collection<Notice & { tenantId: string }>('notices');
    const of = (personId: string, about: Notice['about']) =>
      notices.find({ tenantId, personId, about, clock: 'FIRST_CONTACT' }).toArray();
    for (const [person, about] of [
      ['cai', 'WARNING'],
      ['sun', 'BREACH'],
      ['zhou', 'MANAGER'],
      ['wen', 'QUALITY'],
    ] as const) {
      const told = (await of(person, about)).filter(({ workOrderId }) =>
        [orderId('silent-1'), orderId('silent-2')].includes(workOrderId),
      );
      expect(told).toHaveLength(2);
      expect(new Set(told.map(({ sendAt }) => sendAt)).size).toBe(1);
    }
  });

  it('lists the most urgent first, page by page', async () => {
    const all = await list({});
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = answer(await service.ask(listWorkOrders, admin, { first: 3, after, count: true }));
      expect(page.totalCount).toBe(all.length);
      seen.push(...page.items.map(({ case: about }) => about.id));
      [after, more] = [page.cursors.at(-1), page.hasNextPage];
    }
    expect(seen).toEqual(all);
    expect(refusalOf(await service.ask(listWorkOrders, admin, { first: 3, after: 'x' }))).toBe('INVALID_INPUT');
  });

  it('lists what is overdue, and what is mine', async () => {
    expect(await list({ overdue: true })).toEqual(expect.arrayContaining(['silent-1', 'silent-2', 'shuffled']));
    expect(await list({ overdue: true })).not.toContain('double');
    const [overdue, not, all] = await Promise.all([list({ overdue: true }), list({ overdue: false }), list({})]);
    expect(overdue.length + not.length).toBe(all.length);
    expect(await list({ mine: true }, as('cai'))).toEqual(expect.arrayContaining(['silent-1', 'outdated']));
    expect(await list({ mine: true }, as('wen'))).toEqual([]);
    const { id, teamId } = await filed('for-any');
    answer(await service.ask(dispatchWorkOrder, admin, { workOrderId: id, teamId }));
    expect(await list({ mine: true }, as('bo'))).toContain('for-any');
    expect(await list({ mine: true }, as('cai'))).not.toContain('for-any');
  });

  it('explains every clock', async () => {
    const ids = [orderId('silent-1')];
    const explained = answer(await service.ask(explainClocks, admin, { workOrderIds: ids }));
    expect(explained.map(({ clock: name }) => name)).toEqual(['FIRST_CONTACT', 'ARRIVAL', 'RESOLUTION']);
    expect(explained.every(({ ledger }) => ledger.length > 0)).toBe(true);
  });
});
