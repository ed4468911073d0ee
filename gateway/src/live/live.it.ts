import { caseEvents, workOrderEvents, type CaseState, type WorkOrderState } from '@hearback/contracts';
import { eventually, LiveClient } from '@hearback/testing';
import { caseState } from '@hearback/testing/made-up';
import { tenantIdFrom } from '@hearback/tenancy';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { GatewayUnderTest } from '../under-test/gateway.js';

const CHANGES = 'subscription($after: String) { changes(after: $after) { position changes { kind id version type } } }';

interface Told {
  readonly data?: { changes: { position: string; changes: { kind: string; id: string; version: number }[] } };
  readonly errors?: { extensions: Record<string, unknown> }[];
}

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start({ HEARBACK_CLIENT_SOCKETS: 3, HEARBACK_COMPANY_SOCKETS: 6 });
  await gateway.provision('qinglan', 'QL');
  await gateway.provision('songhe', 'SH');
  for (const role of ['agent', 'handler', 'resident', 'supervisor']) await gateway.member(`${role}@qinglan`, [role]);
}, 60_000);
afterAll(() => gateway.close());

const open: LiveClient[] = [];
afterEach(async () => {
  for (const client of open.splice(0)) {
    client.close();
    await eventually('it is closed', () => client.closed);
  }
});

async function connect(who: string | undefined, more: object = {}): Promise<LiveClient> {
  const authorization = who && { authorization: `Bearer ${await gateway.token(who)}` };
  const client = await LiveClient.connect(gateway.url, { ...authorization, ...more });
  open.push(client);
  return client;
}
const told = (client: LiveClient, id = 'a') =>
  client.of('next').flatMap((one) => (one.id === id ? [one.payload as Told] : []));
const ids = (client: LiveClient) => told(client).flatMap(({ data }) => data?.changes.changes.map(({ id }) => id) ?? []);
const errorOf = (client: LiveClient) =>
  [
    ...client.of('error').flatMap(({ payload }) => payload as Told['errors']),
    ...told(client).flatMap(({ errors = [] }) => errors),
  ]
    .map((one) => one!.extensions['code'])
    .at(0);

/** Connects and waits until told where the feed stands. */
async function follow(who: string, after?: string): Promise<LiveClient> {
  const client = await connect(who);
  client.subscribe(CHANGES, { after });
  await eventually(`${who} is told where the feed stands`, () => told(client).length || client.messages.length > 1);
  return client;
}

const qinglan = tenantIdFrom('event', 'qinglan');
const say = (id: string, more: Partial<CaseState> = {}, version = 1) =>
  gateway.process.broker.publishAs(caseEvents, qinglan, { id, version, state: caseState({ id, ...more }) });
const sayOrder = (id: string, propertyId: string) =>
  gateway.process.broker.publishAs(workOrderEvents, qinglan, {
    id,
    version: 1,
    state: { id, case: caseState({ id: `${id}-case`, propertyId }) } as Partial<WorkOrderState> as WorkOrderState,
  });

describe('live changes', () => {
  it('of a company are told to everybody there, by kind and version, and to nobody of another company', async () => {
    const [agent, supervisor, foreign] = [
      await follow('agent@qinglan'),
      await follow('supervisor@qinglan'),
      await follow('admin@songhe'),
    ];
    await say('c-1', {}, 3);
    for (const client of [agent, supervisor]) await eventually('it is told', () => ids(client).length === 1);
    expect(told(agent).at(-1)!.data!.changes.changes).toEqual([
      { kind: 'CASE', id: 'c-1', version: 3, type: caseEvents.names.at(-1) },
    ]);
    await gateway.process.broker.publishAs(caseEvents, tenantIdFrom('event', 'songhe'), {
      id: 'theirs',
      version: 1,
      state: caseState({ id: 'theirs' }),
    });
    await eventually('their own is told', () => ids(foreign).length);
    expect(ids(foreign)).toEqual(['theirs']);
  });

  it('carry the case as its query shows it', async () => {
    const client = await connect('agent@qinglan');
    client.subscribe('subscription { changes { changes { case { id } } } }');
    await eventually('it follows', () => told(client).length === 1);
    await say('c-1', {}, 4);
    await eventually('it is told', () => told(client).length === 2);
    await say('unknown');
    await eventually('the other is told', () => told(client).length === 3);
    expect(told(client).slice(1)).toEqual([
      { data: { changes: { changes: [{ case: { id: 'c-1' } }] } } },
      { data: { changes: { changes: [{ case: null }] } } },
    ]);
  });

  it('of other properties are told to nobody who has nothing to do with them', async () => {
    await gateway.member('handler@qinglan', ['handler'], { propertyIds: ['mine'] });
    const handler = await follow('handler@qinglan');
    await say('elsewhere', { propertyId: 'other' });
    await say('nowhere', { propertyId: undefined });
    await sayOrder('order-elsewhere', 'other');
    await sayOrder('order-here', 'mine');
    await say('here', { propertyId: 'mine' });
    await eventually('what is theirs is told', () => ids(handler).length === 2);
    expect(ids(handler).sort()).toEqual(['here', 'order-here']);
    expect(told(handler).filter(({ data }) => !data?.changes.changes.length)).toHaveLength(1);
    await gateway.member('handler@qinglan', ['handler']);
  });

  it('are for staff, and for nobody whose role is taken away meanwhile', async () => {
    const resident = await connect('resident@qinglan');
    resident.subscribe(CHANGES);
    await eventually('the resident is refused', () => errorOf(resident));
    expect(errorOf(resident)).toBe('FORBIDDEN');
    const handler = await follow('handler@qinglan');
    await gateway.member('handler@qinglan', ['resident']);
    await say('not for residents');
    await eventually('it ends', () => errorOf(handler));
    expect([errorOf(handler), ids(handler)]).toEqual(['FORBIDDEN', []]);
    await gateway.member('handler@qinglan', ['handler']);
  });

  it('go on where they broke off, each once', async () => {
    const before = await follow('agent@qinglan');
    await say('seen');
    await eventually('it is told', () => ids(before).length === 1);
    const { position } = told(before).at(-1)!.data!.changes;
    before.close();
    await say('missed');
    const again = await follow('agent@qinglan', position);
    await eventually('it goes on', () => ids(again).length === 1);
    await say('new');
    await eventually('and on', () => ids(again).length === 2);
    expect(ids(again)).toEqual(['missed', 'new']);
    const lost = await follow('agent@qinglan', 'made-up.7');
    expect(errorOf(lost)).toBe('POSITION_TOO_OLD');
  });
});

describe('a socket', () => {
  it.each([
    ['without a token', undefined, {}, 'UNAUTHENTICATED'],
    ['with a made-up token', undefined, { authorization: 'Bearer nonsense' }, 'UNAUTHENTICATED'],
    ['into another company', 'agent@qinglan', { 'hearback-company': 'songhe' }, 'FORBIDDEN'],
  ])('%s is closed', async (_, who, more, reason) => {
    const { closed } = await connect(who, more);
    expect(closed).toBe(`4403 ${reason}`);
  });

  it('ends with its token, unless another of the same person comes in time', async () => {
    const short = async () => ({ authorization: `Bearer ${await gateway.tokenFor('agent@qinglan', 5)}` });
    const [ended, renewed] = [await connect(undefined, await short()), await connect(undefined, await short())];
    const tokens = [await gateway.token('supervisor@qinglan'), 'nonsense', await gateway.token('agent@qinglan')];
    for (const [i, token] of tokens.entries()) {
      renewed.send({ type: 'ping', payload: { authorization: `Bearer ${token}` } });
      await eventually('it is answered', () => renewed.of('pong').length === i + 1);
    }
    expect(renewed.of('pong').map(({ payload }) => payload)).toEqual([
      { code: 'FORBIDDEN' },
      { code: 'UNAUTHENTICATED' },
      { expiresAt: expect.any(String) },
    ]);
    await eventually('the other ends', () => ended.closed);
    expect(ended.closed).toBe('4403 TOKEN_EXPIRED');
    renewed.subscribe(CHANGES);
    await eventually('the renewed one goes on', () => told(renewed).length === 1);
    expect(renewed.closed).toBeUndefined();
  });

  it('takes subscriptions only, and what is wrong with one is said in its answer', async () => {
    const client = await connect('agent@qinglan');
    for (const [id, query] of [
      ['query', '{ viewer { id } }'],
      ['mutation', 'mutation { urgeCase(input: { caseId: "c-1" }) { __typename } }'],
      ['unknown', 'subscription { everything }'],
      ['broken', 'subscription {'],
    ])
      client.subscribe(query!, {}, id);
    await eventually('all are answered', () => client.of('error').length === 4);
    expect(
      client.of('error').map(({ id, payload }) => [id, (payload as Told['errors'])![0]!.extensions['code']]),
    ).toEqual([
      ['query', 'BAD_REQUEST'],
      ['mutation', 'BAD_REQUEST'],
      ['unknown', 'GRAPHQL_VALIDATION_FAILED'],
      ['broken', 'GRAPHQL_VALIDATION_FAILED'],
    ]);
    for (let i = 0; i < 9; i++) client.subscribe(CHANGES, {}, `s${i}`);
    await eventually('the ninth is refused', () => client.of('error').length === 5);
    expect(client.of('error').at(-1)).toMatchObject({ payload: [{ extensions: { policy: 'socket-subscriptions' } }] });
  });

  it('is one of a few that a client may have, and of some that its company may', async () => {
    const mine = [await connect('agent@qinglan'), await connect('agent@qinglan'), await connect('agent@qinglan')];
    expect((await connect('agent@qinglan')).closed).toBe('1013 client-sockets');
    for (const who of ['handler@qinglan', 'supervisor@qinglan', 'resident@qinglan']) await connect(who);
    expect((await connect('handler@qinglan')).closed).toBe('1013 company-sockets');
    mine[0]!.close();
    await eventually('there is room again', async () => !(await connect('handler@qinglan')).closed);
  });
});
