import { describe, expect, it } from '@jest/globals';
import { tenantIdFrom } from '@hearback/tenancy';
import { acceptedBy, after, contactedAt, crew, opened, START } from '../work-order.examples.js';
import type { WorkOrder } from '../work-order.js';
import { actionsOn } from './actions.js';

const viewer = (id: string, ...roles: string[]) =>
  ({
    tenantId: tenantIdFrom('token', 'qinglan'),
    actor: { kind: 'person', id },
    roles,
    properties: 'all',
    correlationId: 'c',
  }) as const;

const codes = (order: WorkOrder, who: ReturnType<typeof viewer>) =>
  Object.fromEntries(actionsOn(order, who, crew(), START).map(({ operation, refusal }) => [operation, refusal?.code]));
const open = (order: WorkOrder, who: ReturnType<typeof viewer>) =>
  Object.entries(codes(order, who)).flatMap(([operation, code]) => (code ? [] : operation));

describe('B3 what may be done with an order now', () => {
  it('the assignee accepts it or passes it on; the next steps say that it must be accepted first', () => {
    expect(open(opened(), viewer('ada', 'handler'))).toEqual([
      'dispatchWorkOrder',
      'acceptWorkOrder',
      'transferWorkOrder',
    ]);
    expect(codes(opened(), viewer('ada', 'handler'))).toMatchObject({ resolveWorkOrder: 'WORK_ORDER_NOT_ACCEPTED' });
  });

  it('its handler works on it, and resolves it once the customer has been contacted', () => {
    const ada = viewer('ada', 'handler');
    expect(codes(acceptedBy(), ada)).toMatchObject({
      recordContact: undefined,
      resolveWorkOrder: 'WORK_ORDER_NOT_CONTACTED',
    });
    expect(codes(contactedAt(after(5)), ada)).toMatchObject({ resolveWorkOrder: undefined, holdWorkOrder: undefined });
    expect(codes(acceptedBy(), ada).resumeWorkOrder).toBe('WORK_ORDER_NOT_ON_HOLD');
  });

  it('what was done once is no longer the next step', () => {
    const ada = viewer('ada', 'handler');
    const next = (order: WorkOrder) => open(order, ada).slice(0, 2);
    expect([next(acceptedBy()), next(contactedAt(after(5)))]).toEqual([
      ['recordContact', 'recordArrival'],
      ['recordArrival', 'resolveWorkOrder'],
    ]);
    expect(open(contactedAt(after(5)), ada)).toContain('recordContact');
  });

  it('others do not, but a superior holds it and a dispatcher passes it on', () => {
    expect(codes(acceptedBy(), viewer('bo', 'handler'))).toMatchObject({
      recordContact: 'WORK_ORDER_NOT_YOURS',
      transferWorkOrder: 'WORK_ORDER_NOT_YOURS',
    });
    expect(open(acceptedBy(), viewer('sun', 'supervisor'))).toEqual(['holdWorkOrder', 'transferWorkOrder']);
    expect(open(acceptedBy(), viewer('chen', 'dispatcher'))).toEqual(['transferWorkOrder']);
  });
});
