import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findMongod } from './find-mongod.js';
import { findNatsServer } from './find-nats-server.js';
import type { Say } from './find-server.js';
import { databaseOf } from './mongod-setup.js';
import { type Mongod, startMongod } from './start-mongod.js';
import { type NatsServer, startNats } from './start-nats.js';
import type { ProcessName } from './subjects.js';

/** The MongoDB in use: ours, with one user a process, or somebody's. */
export type Mongo = Pick<Mongod, 'uri'> & { daemon?: Mongod };
/** The NATS in use: ours, with one user a process, or somebody's. */
export type Nats = Pick<NatsServer, 'url' | 'credentials'> & { daemon?: NatsServer };

/** MongoDB as the machine has it: `MONGODB_URI`, else a mongod of our own with its data under `home`. */
export async function openMongo(home: string, say: Say, given = process.env['MONGODB_URI']): Promise<Mongo> {
  if (given) {
    say('MongoDB from MONGODB_URI');
    return { uri: (user, database = databaseOf(user)) => inDatabase(given, database) };
  }
  const binary = await findMongod(say);
  const daemon = await startMongod({ dataDir: join(home, 'mongodb'), binary, log: logIn(home, 'mongod') });
  return { uri: (user, database) => daemon.uri(user, database), daemon };
}

/** NATS as the machine has it: `NATS_URL` (nats://user:password@host:port), else a nats-server of our own. */
export async function openNats(home: string, say: Say, given = process.env['NATS_URL']): Promise<Nats> {
  if (given) {
    say('NATS from NATS_URL');
    const { username, password, host } = new URL(given);
    return {
      url: `nats://${host}`,
      credentials: () => ({ user: decodeURIComponent(username), password: decodeURIComponent(password) }),
    };
  }
  const binary = await findNatsServer(say);
  const daemon = await startNats({ dataDir: join(home, 'nats'), binary, log: logIn(home, 'nats-server') });
  return { url: daemon.url, credentials: (user: ProcessName) => daemon.credentials(user), daemon };
}

function logIn(home: string, name: string): string {
  mkdirSync(join(home, 'logs'), { recursive: true });
  return join(home, 'logs', `${name}.log`);
}

// Not by URL: a MongoDB address may name several hosts. Who signs in stays in the database the address names, or admin.
function inDatabase(given: string, database: string): string {
  const [, server = given, path, options = ''] = /^(mongodb[^/]*\/\/[^/?]+)\/?([^?]*)\??(.*)$/.exec(given) ?? [];
  const query = new URLSearchParams(options);
  if (server.includes('@') && !query.has('authSource')) query.set('authSource', path || 'admin');
  return `${server}/${database}?${query}`;
}
