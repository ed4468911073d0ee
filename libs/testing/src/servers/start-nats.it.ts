import { jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNatsServer } from './find-nats-server.js';
import { type NatsServer, startNats } from './start-nats.js';
import { hears, processNames, type ProcessName, streamOf } from './subjects.js';

const dataDir = mkdtempSync(join(tmpdir(), 'hearback-nats-'));
let nats: NatsServer;
const connections = new Map<ProcessName, NatsConnection>();
const as = (name: ProcessName) => connections.get(name) ?? fail(name);
const fail = (name: string): never => {
  throw new Error(`${name} is not connected`);
};

async function connectAll(): Promise<void> {
  for (const name of processNames) {
    const { user, password: pass } = nats.credentials(name);
    connections.set(name, await connect({ servers: nats.url, user, pass, inboxPrefix: `_INBOX.${name}` }));
  }
}

async function disconnectAll(): Promise<void> {
  for (const connection of connections.values()) await connection.close();
}

async function provide(name: ProcessName): Promise<void> {
  const manager = await jetstreamManager(as(name), { checkAPI: false });
  await manager.streams.add({ name: streamOf(name), subjects: [`hb.event.${name}.>`] });
}

/** Makes a durable consumer, takes one message and acknowledges it, as `consumer`. */
async function hear(consumer: ProcessName, stream: string, durable: string = consumer): Promise<string> {
  const manager = await jetstreamManager(as(consumer), { checkAPI: false, timeout: 500 });
  await manager.consumers.add(stream, {
    durable_name: durable,
    ack_policy: 'explicit',
    filter_subject: `hb.event.${stream.toLowerCase()}.>`,
  });
  const message = await (await manager.jetstream().consumers.get(stream, durable)).next({ expires: 1_000 });
  return (await message?.ackAck()) ? (message?.string() ?? '') : 'not acknowledged';
}

const refused = (action: Promise<unknown>) => expect(action).rejects.toThrow(/[Pp]ermissions? [Vv]iolation/);

describe('startNats', () => {
  beforeAll(async () => {
    nats = await startNats({ dataDir, binary: await findNatsServer(() => undefined) });
    await connectAll();
    for (const name of processNames) await provide(name);
  }, 60_000);
  afterAll(async () => {
    await disconnectAll();
    await nats.stop();
    rmSync(dataDir, { recursive: true });
  });

  it('lets nobody in without a password', async () => {
    await expect(connect({ servers: nats.url, reconnect: false })).rejects.toThrow(/[Aa]uthorization/);
  });

  it.each(processNames)('%s says its own events and nobody else’s', async (name) => {
    const other = name === 'intake' ? 'dispatch' : 'intake';
    await as(name).request(`hb.event.${name}.tested.qinglan`, name);
    await refused(as(name).request(`hb.event.${other}.tested.qinglan`, name));
  });

  it.each(processNames)('%s hears those it listens to and nobody else', async (name) => {
    for (const source of hears[name]) expect(await hear(name, streamOf(source))).toBe(source);
    for (const other of processNames.filter((source) => !hears[name].includes(source)))
      await refused(hear(name, streamOf(other)));
  });

  it('does not let a process read on under another one’s name', async () => {
    await refused(hear('dispatch', 'INTAKE', 'reporting'));
  });

  it('does not let a process change another one’s stream', async () => {
    const manager = await jetstreamManager(as('survey'), { checkAPI: false });
    await refused(manager.streams.add({ name: 'INTAKE', subjects: ['hb.event.intake.>'] }));
    await refused(manager.streams.delete('SURVEY'));
  });

  it.each(processNames.filter((name) => name !== 'gateway'))(
    '%s answers the gateway, and asks nobody',
    async (name) => {
      const handler = as(name).subscribe(`hb.rpc.${name}.*`, {
        queue: name,
        callback: (_, message) => void message.respond('done'),
      });
      await as(name).flush();
      expect((await as('gateway').request(`hb.rpc.${name}.do`)).string()).toBe('done');
      await refused(as(name).request('hb.rpc.reporting.do'));
      handler.unsubscribe();
    },
  );

  it.each([
    ['without its queue', 'hb.rpc.dispatch.*', undefined],
    ['of another process', 'hb.rpc.intake.*', 'intake'],
  ])('a process does not take requests %s', async (_, subject, queue) => {
    await refused(listen(as('dispatch'), subject, queue));
  });

  it('a process does not read another one’s replies', () => refused(listen(as('dispatch'), '_INBOX.gateway.>')));

  it('a lost store comes back empty, at the same address', async () => {
    await disconnectAll();
    await nats.stop();
    rmSync(join(dataDir, 'jetstream'), { recursive: true });
    await nats.start();
    await connectAll();
    await provide('gateway');
    await as('gateway').request('hb.event.gateway.tested.qinglan', 'again');
  });
});

/** Rejects when nats-server refuses the subscription. */
function listen(connection: NatsConnection, subject: string, queue?: string): Promise<never> {
  return new Promise((_, reject) => {
    connection.subscribe(subject, { queue, callback: (error) => void (error && reject(error)) });
  });
}
