import { processNames, sharedPlatform, streamOf, hears, type ProcessName } from '@hearback/testing';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { passwordOf } from './stores.js';

const platform = sharedPlatform();
const servers = platform.endpoints().nats;
const connections = new Map<string, NatsConnection>();
const as = (name: ProcessName) => connections.get(name)!;

beforeAll(async () => {
  for (const user of processNames) {
    const pass = passwordOf(platform, 'nats', user);
    connections.set(user, await connect({ servers, user, pass, inboxPrefix: `_INBOX.${user}` }));
  }
});
afterAll(async () => void (await Promise.all([...connections.values()].map((one) => one.close()))));

const services = processNames.filter((name) => name !== 'gateway');
const others = (name: ProcessName) => processNames.filter((other) => other !== name);

/** Subjects on which a process must not say anything. */
function* unsayable(name: ProcessName): Generator<string> {
  for (const other of others(name)) {
    yield `hb.event.${other}.case-closed.qinglan`;
    yield `_INBOX.${other}.made-up`;
    for (const verb of ['CREATE', 'UPDATE']) yield `$JS.API.STREAM.${verb}.${streamOf(other)}`;
  }
  for (const stream of processNames.map(streamOf)) {
    for (const verb of ['DELETE', 'PURGE', 'SNAPSHOT', 'RESTORE', 'MSG.GET', 'MSG.DELETE', 'LEADER.STEPDOWN'])
      yield `$JS.API.STREAM.${verb}.${stream}`;
    yield `$JS.API.DIRECT.GET.${stream}`;
    yield `$JS.API.CONSUMER.CREATE.${stream}`;
    yield `$JS.API.CONSUMER.NAMES.${stream}`;
    for (const consumer of others(name)) {
      for (const verb of ['CREATE', 'DURABLE.CREATE', 'INFO', 'MSG.NEXT', 'DELETE', 'PAUSE'])
        yield `$JS.API.CONSUMER.${verb}.${stream}.${consumer}`;
      yield `$JS.ACK.${stream}.${consumer}.1.1.1.1.0`;
    }
    yield `$JS.API.CONSUMER.DELETE.${stream}.${name}`;
  }
  for (const source of others(name).filter((one) => !hears[name].includes(one)))
    yield `$JS.API.CONSUMER.DURABLE.CREATE.${streamOf(source)}.${name}`;
  yield* ['$JS.API.INFO', '$JS.API.STREAM.NAMES', '$JS.API.STREAM.LIST', '$JS.API.ACCOUNT.PURGE.hearback'];
  yield* ['$SYS.REQ.SERVER.PING', '$SYS.REQ.ACCOUNT.$G.CONNZ', 'hb', 'anything'];
  if (name !== 'gateway') yield* services.flatMap((service) => [`hb.rpc.${service}.get-cases`, `hb.rpc.${service}.x`]);
  if (name !== 'gateway') yield 'hb.dev.clock';
}

/** Subjects to which a process must not listen, and in which queue. */
function* unhearable(name: ProcessName): Generator<readonly [subject: string, queue?: string]> {
  for (const subject of ['>', 'hb.>', 'hb.event.>', `hb.event.${name}.>`, '_INBOX.>', '$JS.>', '$SYS.>', '*.*.*'])
    yield [subject];
  for (const other of others(name)) {
    yield [`_INBOX.${other}.>`];
    yield [`hb.event.${other}.>`];
  }
  for (const service of services) {
    yield [`hb.rpc.${service}.*`]; // beside its queue, everything would be heard twice
    yield [`hb.rpc.${service}.*`, 'eavesdroppers'];
    if (service !== name) yield [`hb.rpc.${service}.*`, service];
  }
}

/** What nats-server says to a message on the subject. */
const said = (name: ProcessName, subject: string): Promise<string> =>
  as(name)
    .request(subject, '{}', { timeout: 1_000 })
    .then(
      () => 'answered',
      (error: unknown) => String(error),
    );

async function listened(name: ProcessName, subject: string, queue?: string): Promise<string> {
  let refusal = 'heard';
  const subscription = as(name).subscribe(subject, { queue, callback: (error) => void (refusal = String(error)) });
  await as(name).flush(); // the refusal comes before the answer to this
  subscription.unsubscribe();
  return refusal;
}

const REFUSED = expect.stringMatching(/[Pp]ermissions? [Vv]iolation/);

describe('F1 at NATS a process', () => {
  it.each(processNames)('%s can say and hear what is its own', async (name) => {
    expect(await said(name, `$JS.API.STREAM.INFO.${streamOf(name)}`)).toBe('answered');
    expect(await listened(name, `_INBOX.${name}.mine`)).toBe('heard');
  });

  it.each(processNames)('%s says nothing on the subjects of others', async (name) => {
    for (const subject of unsayable(name)) expect([subject, await said(name, subject)]).toEqual([subject, REFUSED]);
  });

  it.each(processNames)('%s hears nothing on the subjects of others', async (name) => {
    for (const [subject, queue] of unhearable(name))
      expect([subject, queue, await listened(name, subject, queue)]).toEqual([subject, queue, REFUSED]);
  });
});

describe('F1 at NATS whoever has no password', () => {
  it.each([
    ['nobody', {}],
    ['a process with a wrong password', { user: 'gateway', pass: 'guessed' }],
    ['a process without one', { user: 'gateway' }],
    ['a token', { token: 'guessed' }],
    ['a stranger', { user: 'admin', pass: 'admin' }],
  ])('does not come in: %s', async (_, credentials) => {
    await expect(connect({ servers, reconnect: false, ...credentials })).rejects.toThrow(/[Aa]uthorization/);
  });
});
