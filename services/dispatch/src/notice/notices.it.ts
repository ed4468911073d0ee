import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseEvents, listNotices, membershipEvents, saveRoutes, saveTeam } from '@hearback/contracts';
import { answer, contextOf, startService, type TestService } from '@hearback/testing';
import { DispatchModule } from '../dispatch.module.js';
import { aCase, STAFF } from '../work-order/work-order.examples.js';

const admin = contextOf('qinglan', { actor: 'admin', roles: ['administrator'] });
const { tenantId } = admin;
let service: TestService;

const noticesOf = async (actor: string, { first = 100, properties = 'all' as 'all' | string[] } = {}) =>
  answer(await service.ask(listNotices, contextOf('qinglan', { actor, properties }), { first }));
const toldTo = async (...[actor, ways]: Parameters<typeof noticesOf>) =>
  (await noticesOf(actor, ways)).map(({ about, workOrder }) => `${about} ${workOrder.case.id}`);

beforeAll(async () => {
  service = await startService('dispatch', DispatchModule);
  for (const member of STAFF)
    await service.broker.publishAs(membershipEvents, tenantId, { id: member.id, version: 1, state: member });
  const env = answer(await service.ask(saveTeam, admin, { code: 'env', name: 'env', memberIds: ['cai'] }));
  await service.ask(saveRoutes, admin, { routes: [{ category: 'ENVIRONMENT', teamId: env.id }] });
  await service.settle();
  const at = service.clock.instant;
  for (const id of ['silent-1', 'silent-2'])
    await service.broker.publishAs(caseEvents, tenantId, {
      ...{ id, version: 1, at },
      state: aCase({ id, grade: 1, category: 'ENVIRONMENT', receivedAt: at, roundStartedAt: at }),
    });
  await service.settle();
  service.clock.advance({ hours: 1 });
  await service.settle();
}, 60_000);
afterAll(() => service.close());

describe('B8 what staff were told', () => {
  it('is listed for each of them, and for nobody else', async () => {
    expect(await toldTo('sun')).toEqual(expect.arrayContaining(['BREACH silent-1', 'BREACH silent-2']));
    expect((await toldTo('sun')).filter((one) => one.startsWith('MANAGER'))).toEqual([]);
    expect(await toldTo('zhou')).toContain('MANAGER silent-1');
  });

  it('is listed with the newest first, as many as are asked for', async () => {
    const at = (await noticesOf('sun')).map((notice) => notice.at);
    expect(at.length).toBeGreaterThan(1);
    expect(at).toEqual([...at].sort().reverse());
    expect(await toldTo('sun', { first: 1 })).toHaveLength(1);
  });

  it('is not listed of orders that they may not see', async () =>
    expect(await toldTo('sun', { properties: ['p2'] })).toEqual([]));
});
