import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  findRouteHoles,
  listRoutes,
  membershipEvents,
  saveRoutes,
  saveTeam,
  type RouteView,
} from '@hearback/contracts';
import { answer, contextOf, startService, type TestService } from '@hearback/testing';
import { DispatchModule } from '../dispatch.module.js';
import { STAFF } from '../work-order/work-order.examples.js';

const admin = contextOf('qinglan', { actor: 'admin', roles: ['administrator'] });
const elsewhere = contextOf('songhe', { actor: 'admin', roles: ['administrator'] });
let service: TestService;

const holes = async (said?: readonly RouteView[], context = admin) =>
  answer(await service.ask(findRouteHoles, context, { propertyIds: ['p1'], routes: said && [...said] }));

beforeAll(async () => {
  service = await startService('dispatch', DispatchModule);
  for (const member of STAFF)
    await service.broker.publishAs(membershipEvents, admin.tenantId, { id: member.id, version: 1, state: member });
  const eng = answer(await service.ask(saveTeam, admin, { code: 'eng', name: '工程部', memberIds: ['ada', 'bo'] }));
  await service.ask(saveRoutes, admin, { routes: [{ category: 'FACILITIES', teamId: eng.id }] });
  await service.settle();
});
afterAll(() => service.close());

describe('B1 routes that are saved', () => {
  it('are told as they were, and where they leave a case to nobody; so are others before they are saved', async () => {
    const routes = answer(await service.ask(listRoutes, admin, {}));
    expect(routes.map(({ category }) => category)).toEqual(['FACILITIES']);
    const open = ['SERVICE', 'ENVIRONMENT', 'SECURITY', 'OTHER'] as const;
    const atHome = (await holes()).filter(({ propertyId }) => propertyId);
    expect(atHome).toEqual(open.map((category) => ({ category, propertyId: 'p1', because: 'NO_ROUTE' })));
    expect(await holes([...routes, ...open.map((category) => ({ ...routes[0]!, category }))])).toEqual([]);
  });

  it('lead another company nowhere', async () => {
    const { teamId } = answer(await service.ask(listRoutes, admin, {}))[0]!;
    expect(answer(await service.ask(listRoutes, elsewhere, {}))).toEqual([]);
    expect(await holes([{ category: 'OTHER', teamId }], elsewhere)).toContainEqual({
      ...{ category: 'OTHER', propertyId: 'p1', because: 'NO_ROUTE' },
    });
  });
});
