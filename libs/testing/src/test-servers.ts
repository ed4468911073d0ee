import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNatsServer } from './servers/find-nats-server.js';
import { openMongo, type Mongo } from './servers/servers.js';

const VARIABLE = 'HEARBACK_TEST_SERVERS';
const PLACE = 'DATABASE';

interface TestServers {
  /** A MongoDB address with `DATABASE` where the database's name goes. */
  readonly mongodb: string;
  /** nats-server, of which every file starts its own: durable consumers of two files must not share events. */
  readonly natsServer: string;
}

let running: { mongo: Mongo; home: string } | undefined;

/** For jest's globalSetup: one mongod for all `*.it.ts`. Its address goes to the workers by the environment. */
export async function startTestServers(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'hearback-it-'));
  const quiet = () => undefined;
  const [mongo, natsServer] = await Promise.all([openMongo(home, quiet), findNatsServer(quiet)]);
  running = { mongo, home };
  process.env[VARIABLE] = JSON.stringify({ mongodb: mongo.uri('root', PLACE), natsServer } satisfies TestServers);
}

/** For jest's globalTeardown. */
export async function stopTestServers(): Promise<void> {
  await running?.mongo.daemon?.stop();
  if (running) rmSync(running.home, { recursive: true, force: true });
}

/** The address of a database that nobody else uses. */
export function newDatabase(name: string): string {
  return testServers().mongodb.replace(PLACE, `it_${name}_${randomBytes(4).toString('hex')}`);
}

export function testServers(): TestServers {
  const said = process.env[VARIABLE];
  if (!said) throw new Error('run *.it.ts with jest’s globalSetup: --selectProjects service');
  return JSON.parse(said) as TestServers;
}
