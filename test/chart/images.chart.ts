import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  Daemon,
  findMongod,
  findNatsServer,
  freePort,
  listens,
  processNames,
  startMongod,
  type Mongod,
  type ProcessName,
} from '@hearback/testing/servers';
import { container, environmentOf, render, the, tools, type KubernetesObject } from './chart.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'hearback-images-'));
const image = (process: string) => join(folder, 'out', process);
const quiet = () => undefined;
const running: { stop(): Promise<void> }[] = [];
const ports = {} as Record<ProcessName, number>;
const environments = {} as Record<ProcessName, Record<string, string>>;
let mongod: Mongod;
let objects: KubernetesObject[];

/** The lines of one of the files that make-secrets.sh made. */
const secretsOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(join(folder, 'secrets', `${name}.env`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

/** What the chart gives the process, its Secret filled in as make-secrets.sh made it; only addresses are of this machine. */
async function environmentFor(process: ProcessName, nats: number): Promise<Record<string, string>> {
  const secrets = secretsOf(process);
  const given = Object.entries(environmentOf(the(objects, 'Deployment', process))).map(([key, value]) => [
    key,
    value.startsWith('secret:') ? secrets[value.split('/')[1]!]! : value,
  ]);
  return {
    ...Object.fromEntries(given),
    MONGODB_URI: mongod.uri(process),
    NATS_URL: `nats://127.0.0.1:${nats}`,
    HEARBACK_HEALTH_PORT: String((ports[process] = await freePort())),
    HEARBACK_DRAIN_SECONDS: '0',
    ...(process === 'gateway' ? { HEARBACK_PORT: String(await freePort()) } : {}),
    ...(process === 'intake' ? { HEARBACK_MASTER_KEY_FILE: join(folder, 'secrets/master-keys.json') } : {}),
  };
}

/** nats-server with the configuration of deploy/compose, but for where it listens and keeps things. */
async function startProductionNats(): Promise<number> {
  const [port, binary] = [await freePort(), await findNatsServer(quiet)];
  const own = [
    '--port',
    String(port),
    '--http_port',
    String(await freePort()),
    '--store_dir',
    join(folder, 'jetstream'),
  ];
  const args = ['--config', join(root, 'deploy/compose/nats/nats.conf'), ...own];
  const log = join(folder, 'nats.log');
  const daemon = new Daemon('nats-server', { file: binary, args, env: () => secretsOf('nats'), log }, () =>
    listens(port),
  );
  await daemon.start();
  running.push(daemon);
  return port;
}

beforeAll(async () => {
  await run(process.execPath, [join(root, 'deploy/docker/assemble.mjs'), join(folder, 'out')]);
  await run(join(root, 'deploy/compose/make-secrets.sh'), [join(folder, 'secrets')]);
  objects = await render('demo');
  mongod = await startMongod({ dataDir: join(folder, 'mongodb'), binary: await findMongod(quiet) });
  running.push(mongod);
  const nats = await startProductionNats();
  for (const name of processNames) environments[name] = await environmentFor(name, nats);
}, 600_000);
afterAll(async () => {
  for (const one of running.reverse()) await one.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

describe('F5 what goes into the images', () => {
  it('is listed, all of it, in the SBOM of each; nothing for development is in it', () => {
    for (const name of processNames) {
      const { components } = JSON.parse(readFileSync(join(image(name), 'sbom.cdx.json'), 'utf8'));
      const listed = new Set(
        components.map(
          (one: { group?: string; name: string; version: string }) =>
            `${[one.group, one.name].filter(Boolean).join('/')}@${one.version}`,
        ),
      );
      const there = packagesIn(join(image(name), 'node_modules'));
      expect(there.filter((one) => !listed.has(one))).toEqual([]);
      expect(there.some((one) => one.startsWith('@nestjs/core@'))).toBe(true);
      expect(there.filter((one) => /^(jest|typescript|eslint|nx|@hearback\/testing)@/.test(one))).toEqual([]);
    }
  });

  it('prepares an empty database, twice', async () => {
    for (let time = 0; time < 2; time++)
      await run(process.execPath, [...container(the(objects, 'Deployment', 'intake')).args, 'prepare'], {
        cwd: image('intake'),
        env: environments.intake,
      });
  });

  it('starts in production with the chart’s settings, MongoDB’s and NATS’s users, and is ready', async () => {
    const started = processNames.map(async (name) => {
      const { args } = container(the(objects, 'Deployment', name));
      const command = {
        file: process.execPath,
        args,
        cwd: image(name),
        env: () => environments[name]!,
        log: join(folder, `${name}.log`),
      };
      const daemon = new Daemon(name, command, async () => (await status(name, '/readyz')) === 200);
      running.push(daemon);
      await daemon.start();
    });
    await Promise.all(started);
    expect(await Promise.all(processNames.map((name) => status(name, '/livez')))).toEqual(processNames.map(() => 200));
    const gateway = `http://127.0.0.1:${environments.gateway['HEARBACK_PORT']}`;
    expect((await fetch(`${gateway}/healthz`)).status).toBe(200);
    const page = await fetch(gateway, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    const answer = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { name } }' }),
    });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  }, 300_000);
});

const status = (name: ProcessName, path: string): Promise<number> =>
  fetch(`http://127.0.0.1:${ports[name]}${path}`).then(
    (answer) => answer.status,
    () => 0,
  );

/** Every package below a node_modules, as name@version; links to libs aside. */
function packagesIn(modules: string): string[] {
  return readdirSync(modules, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name.startsWith('.')) return [];
    const path = join(modules, entry.name);
    if (entry.name.startsWith('@')) return packagesIn(path);
    const { name, version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    const inside = join(path, 'node_modules');
    return [`${name}@${version}`, ...(statSync(inside, { throwIfNoEntry: false }) ? packagesIn(inside) : [])];
  });
}

it('hadolint has nothing against the Dockerfile', () => {
  const linted = spawnSync(tools.hadolint, [join(root, 'deploy/docker/Dockerfile')], { encoding: 'utf8' });
  expect([linted.status, linted.stdout]).toEqual([0, '']);
  const wrong = spawnSync(tools.hadolint, ['-'], { input: 'FROM node:latest\n', encoding: 'utf8' });
  expect([wrong.status, wrong.stdout]).toEqual([1, expect.stringContaining('DL3007')]);
});
