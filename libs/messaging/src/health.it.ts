import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  contextOf,
  eventually,
  freePort,
  LetterModule,
  signContext,
  TestBroker,
  testEnvironment,
  writeLetter,
} from '@hearback/testing';
import { Logger } from '@nestjs/common';
import { serveHealth } from './health.js';
import { openProcess, type Process } from './process.js';
import { prepareOnly } from './prepare-only.js';
import { moduleOf, serve, type Serving } from './run-service.js';
import { ServiceClient } from './service-client.js';
import { readSettings } from './settings.js';

let broker: TestBroker;
let open: Process;
let serving: Serving;
let health: { close(): void };
let at: string;
const status = async (path: string) => (await fetch(at + path)).status;
const metric = async (line: RegExp): Promise<number> =>
  Number(line.exec(await (await fetch(`${at}/metrics`)).text())?.[1]);

beforeAll(async () => {
  Logger.overrideLogger(false);
  broker = await TestBroker.start();
  const port = await freePort();
  at = `http://127.0.0.1:${port}`;
  const environment = { ...testEnvironment('dispatch', broker), HEARBACK_HEALTH_PORT: String(port) };
  open = await openProcess('dispatch', readSettings(environment));
  serving = await serve(open, LetterModule);
  health = await serveHealth(open);
});
afterAll(async () => {
  await serving.close();
  await open.keeping.connection.dropDatabase();
  await open.close();
  health.close();
  await broker.stop();
});
beforeEach(() => void (open.draining.begun = false));

describe('F5 health on real conditions', () => {
  it('without NATS the process is alive and not ready; ready again when NATS is back', async () => {
    expect([await status('/livez'), await status('/readyz')]).toEqual([200, 200]);
    await broker.server.stop();
    await eventually('not ready', async () => (await status('/readyz')) === 503);
    expect(await (await fetch(`${at}/readyz`)).json()).toEqual({
      ready: false,
      mongodb: true,
      nats: false,
      draining: false,
    });
    expect(await status('/livez')).toBe(200);
    await broker.server.start();
    await eventually('ready again', async () => (await status('/readyz')) === 200);
  });

  it('without MongoDB the process is alive and not ready', async () => {
    const port = await freePort();
    const other = await openProcess('dispatch', { ...open.settings, HEARBACK_HEALTH_PORT: port });
    const itsHealth = await serveHealth(other);
    await other.keeping.connection.close();
    const answers = await Promise.all(['livez', 'readyz'].map((path) => fetch(`http://127.0.0.1:${port}/${path}`)));
    expect(answers.map((answer) => answer.status)).toEqual([200, 503]);
    expect(await answers[1]!.json()).toMatchObject({ mongodb: false, nats: true });
    itsHealth.close();
    await other.nats.close();
  });

  it('a process about to stop is not ready, and still answers', async () => {
    open.draining.begun = true;
    expect([await status('/livez'), await status('/readyz'), await status('/healthz')]).toEqual([200, 503, 503]);
    const client = new ServiceClient(await broker.as('gateway'));
    expect(await client.ask(writeLetter, await signContext(contextOf('qinglan')), { key: '1' })).toHaveProperty('ok');
  });
});

describe('F7 metrics', () => {
  it('tell what was said and answered, and what waits', async () => {
    const client = new ServiceClient(await broker.as('gateway'));
    await client.ask(writeLetter, await signContext(contextOf('qinglan')), { key: 'measured' });
    await eventually('counted', () =>
      metric(/messaging_client_sent_messages_total\{event="letter-written",process="dispatch"\} (\d+)/),
    );
    expect(
      await metric(/rpc_server_duration_seconds_count\{[^}]*rpc_method="write-letter"[^}]*\} (\d+)/),
    ).toBeGreaterThan(0);
    expect(await metric(/hearback_messages_parked\{process="dispatch"\} (\d+)/)).toBe(0);
    await open.keeping.connection.collection('parked').insertOne({ tenantId: 'qinglan' });
    expect(await metric(/hearback_messages_parked\{process="dispatch"\} (\d+)/)).toBe(1);
    expect(await metric(/hearback_wake_lateness_seconds\{aggregate="letter",process="dispatch"\} (\d+)/)).toBe(0);
  });

  it('tell how full the disk under MongoDB is', async () => {
    const full = await metric(/hearback_database_filesystem_utilization_ratio\{process="dispatch"\} ([\d.]+)/);
    expect(full).toBeGreaterThan(0);
    expect(full).toBeLessThan(1);
  });

  it('name no company', async () => {
    expect(await (await fetch(`${at}/metrics`)).text()).not.toContain('qinglan');
  });
});

it('F5 preparing makes the indexes beside the running version, twice without harm', async () => {
  const names = async () => (await open.keeping.connection.collection('letter').indexes()).map(({ name }) => name);
  const before = await names();
  await open.keeping.connection.collection('letter').dropIndex('wakeAt_1_tenantId_1');
  for (let time = 0; time < 2; time++) {
    const beside = await openProcess('dispatch', open.settings);
    await prepareOnly(beside, moduleOf(beside, LetterModule));
    expect((await names()).sort()).toEqual(before.sort());
  }
  expect(await status('/readyz')).toBe(200);
});
