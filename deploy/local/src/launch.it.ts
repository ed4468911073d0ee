import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, freePort } from '@hearback/testing';
import type { Endpoints } from './home.js';
import { launch } from './launch.js';
import type { Options } from './options.js';
import { type ProcessEntry, processTable } from './process-table.js';
import { Shutdown } from './shutdown.js';

// Stands in for every process of the table: healthy as the real ones are, and keeps its settings for us to see.
const FAKE = `
  const { existsSync, writeFileSync } = require('node:fs');
  writeFileSync(__dirname + '/settings.json', JSON.stringify(process.env));
  const { HEARBACK_HEALTH_PORT, HEARBACK_PORT, HEARBACK_READY_FILE } = process.env;
  require('node:http').createServer(({ url }, response) => {
    response.statusCode = url === '/healthz' && HEARBACK_READY_FILE && !existsSync(HEARBACK_READY_FILE) ? 503 : 200;
    response.end();
  }).listen(HEARBACK_HEALTH_PORT ?? HEARBACK_PORT, '127.0.0.1');
`;

const folder = mkdtempSync(join(tmpdir(), 'hearback-launch-'));
const fake = ({ folder: path, ...entry }: ProcessEntry): ProcessEntry => {
  mkdirSync(join(folder, path, 'dist'), { recursive: true });
  writeFileSync(join(folder, path, 'dist/main.js'), FAKE);
  return { ...entry, folder: join(folder, path) };
};
const table = processTable.map(fake);
const home = join(folder, 'home');
const shutdown = new Shutdown();
const said: string[] = [];
let options: Options;
let healthBefore: number;

const prepareDemo = async ({ gateway }: Pick<Endpoints, 'gateway'>) => {
  healthBefore = (await fetch(`${gateway}/healthz`)).status;
};
const start = (with_: Shutdown) => launch(options, { table, prepareDemo }, with_, (line) => said.push(line));
const endpoints = (): Endpoints => JSON.parse(readFileSync(join(home, 'endpoints.json'), 'utf8'));
const pidOf = (name: string): number => endpoints().pids[name] ?? 0;
const settingsOf = (name: string): Record<string, string> =>
  JSON.parse(
    readFileSync(
      join(folder, processTable.find((entry) => entry.name === name)?.folder ?? '', 'dist/settings.json'),
      'utf8',
    ),
  );

describe('npm start', () => {
  beforeAll(async () => {
    options = { port: await freePort(), home, empty: true, watch: false, keycloak: false };
    await start(shutdown);
  }, 120_000);
  afterAll(async () => {
    await shutdown.run();
    rmSync(folder, { recursive: true });
  });

  it('is ready once all is there, the demo data too', async () => {
    expect(healthBefore).toBe(503);
    expect((await fetch(`${endpoints().gateway}/healthz`)).status).toBe(200);
    expect(Object.keys(endpoints().pids)).toEqual(['intake', 'dispatch', 'callback', 'survey', 'reporting', 'gateway']);
    expect((await fetch(`${endpoints().issuer}/.well-known/openid-configuration`)).status).toBe(200);
    expect(said.at(-1)).toContain('agent@qinglan');
  });

  it('gives every process its own users, and only the gateway the signing key', () => {
    for (const { name } of table) {
      const settings = settingsOf(name);
      expect(settings['MONGODB_URI']).toContain(`/hearback_${name}?`);
      expect(settings['NATS_USER']).toBe(name);
      expect('HEARBACK_CONTEXT_PRIVATE_KEY' in settings).toBe(name === 'gateway');
    }
  });

  it('tells no password in endpoints.json', () => {
    expect(endpoints().mongodb).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\//);
    expect(endpoints().nats).toMatch(/^nats:\/\/127\.0\.0\.1:\d+$/);
  });

  it('starts again what dies, and endpoints.json follows', async () => {
    const before = pidOf('dispatch');
    process.kill(before, 'SIGKILL');
    await eventually('another dispatch', () => pidOf('dispatch') !== before);
    expect(process.kill(pidOf('dispatch'), 0)).toBe(true);
  });

  it('refuses a second start in the same folder', async () => {
    await expect(start(new Shutdown())).rejects.toThrow('already runs in');
    expect(existsSync(join(home, 'endpoints.json'))).toBe(true);
  });

  it('refuses a port in use, naming the setting', async () => {
    const other = new Shutdown();
    const elsewhere = { ...options, home: join(folder, 'other') };
    await expect(launch(elsewhere, { table, prepareDemo }, other, () => undefined)).rejects.toThrow(
      'set HEARBACK_PORT',
    );
    await other.run();
  });

  it('stops everything, and starts again on the same keys', async () => {
    const masterKey = () => readFileSync(settingsOf('intake')['HEARBACK_MASTER_KEY_FILE']!, 'utf8');
    const key = masterKey();
    const pids = Object.values(endpoints().pids);
    await shutdown.run();
    expect(existsSync(join(home, 'endpoints.json')) || existsSync(join(home, 'ready'))).toBe(false);
    for (const pid of pids) expect(() => process.kill(pid ?? 0, 0)).toThrow('ESRCH');
    const again = new Shutdown();
    await start(again);
    expect(masterKey()).toBe(key);
    await again.run();
  }, 60_000);
});
