import type { CaseState, Instant, MembershipState, WorkOrderView } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import { caseState } from '@hearback/testing/made-up';
import type { Team } from '../team/team.store.js';
import { due, wakeAt } from './due.js';
import { evolve } from './evolve/evolve.js';
import { hearCase } from './hear-case/hear-case.js';
import { crewOf } from './routing/crew.js';
import type { RoutingFacts } from './routing/route-order.js';
import type { WorkOrder } from './work-order.js';
import type { WorkOrderEvent } from './work-order.events.js';

// What the specs begin with. Monday, 2 March 2026, 10:00 in Shanghai; a week without holidays.
export const START: Instant = '2026-03-02T02:00:00.000Z';
export const after = (minutes: number, from: Instant = START): Instant =>
  new Date(Date.parse(from) + minutes * 60_000).toISOString();
export const HOUR = 60;
export const DAY = 24 * HOUR;

export const aCase = (said: Partial<CaseState> = {}): CaseState =>
  caseState({
    ...{ grade: 2, propertyId: 'p1', reachableBy: ['PHONE'] },
    ...{ receivedAt: START, registeredAt: START, roundStartedAt: START, ...said },
  });

export const member = (id: string, said: Partial<MembershipState> = {}): MembershipState => ({
  id,
  account: `${id}@qinglan`,
  roles: ['handler'],
  properties: 'all',
  active: true,
  ...said,
});

export const ENGINEERS: Team = { id: 'eng', code: 'eng', name: '工程', memberIds: ['ada', 'bo'], leaderId: 'sun' };
export const CLEANERS: Team = { id: 'env', code: 'env', name: '环境', memberIds: ['cai'] };
export const STAFF = [
  member('ada', { reportsTo: 'sun' }),
  member('bo', { reportsTo: 'sun' }),
  member('cai', { reportsTo: 'sun' }),
  member('sun', { roles: ['supervisor'], reportsTo: 'zhou' }),
  member('zhou', { roles: ['manager'] }),
  member('wen', { roles: ['quality'] }),
  member('chen', { roles: ['dispatcher'] }),
];
export const crew = (said: Partial<CaseState> = {}, staff = STAFF, teams = [ENGINEERS, CLEANERS]) =>
  crewOf(aCase(said), staff, teams);

export const fold = (events: readonly WorkOrderEvent[], order?: WorkOrder): WorkOrder =>
  events.reduce<WorkOrder | undefined>(evolve, order)!;

/** An order as it is after a case was heard of: dispatched to ada of the engineers, unless said otherwise. */
export const opened = (said: Partial<CaseState> = {}, routing: Partial<RoutingFacts> = {}): WorkOrder => {
  const state = aCase(said);
  const facts = { crew: crew(said), teamId: 'eng', openOrders: new Map<string, number>(), ...routing };
  return fold(hearCase(undefined, { orderId: 'order-1', round: state.round, state, version: 1, at: START }, facts));
};

export const acceptedBy = (handlerId = 'ada', order = opened()): WorkOrder =>
  fold([{ type: 'work-order-accepted', handlerId, memberIds: ['ada', 'bo'] }], order);
export const contactedAt = (at: Instant, order = acceptedBy()): WorkOrder =>
  fold([{ type: 'work-order-contacted', at, recordedAt: at }], order);

/** What was decided is applied; a refusal is a mistake of the spec. */
export function then(decision: Decision<WorkOrderEvent>, order?: WorkOrder): WorkOrder {
  if ('refusal' in decision) throw new Error(`refused: ${decision.refusal.code}`);
  return fold(decision, order);
}

export const refusalOf = (decision: object): string | undefined =>
  'refusal' in decision ? (decision as { refusal: { code: string } }).refusal.code : undefined;
export const fieldOf = (decision: object): string | undefined =>
  'refusal' in decision
    ? (decision as { refusal: { fields?: { path: string }[] } }).refusal.fields?.[0]?.path
    : undefined;

/** Everything due by an instant has happened, as the sweeper does it. */
export function passed(order: WorkOrder, now: Instant): WorkOrder {
  let so = order;
  for (let at = wakeAt(so); at !== undefined && at <= now; at = wakeAt(so)) so = fold(due(so, at), so);
  return so;
}

export const clock = (order: Pick<WorkOrderView, 'clocks'>, name: string) =>
  order.clocks.find((one) => one.name === name);
