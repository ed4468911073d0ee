import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Daemon } from './daemon.js';
import { databaseOf, type MongoUser, mongoUsers, setUpMongod } from './mongod-setup.js';
import { freePort, listens } from './ports.js';
import { keepPasswords, keepSecret } from './secrets.js';

export interface MongodOptions {
  /** Where its data (in `db/`), key file, passwords and log are kept. */
  dataDir: string;
  /** mongod, 6.0 or newer; see `findMongod`. */
  binary: string;
  /** A free one if left out; it may differ from the last time. */
  port?: number;
  log?: string;
}

/** A mongod on loopback: one-member replica set `hearback`, one user a process, each limited to its own database. */
export class Mongod extends Daemon {
  constructor(
    private readonly port: number,
    private readonly passwords: Record<MongoUser, string>,
    ...daemon: ConstructorParameters<typeof Daemon>
  ) {
    super(...daemon);
  }

  /** Makes what is missing of the replica set and its users, and waits until it is primary. */
  protected override setUp(): Promise<void> {
    return setUpMongod(this.port, this.passwords);
  }

  /** Where a user signs in; to its own database unless told otherwise. */
  uri(user: MongoUser, database = databaseOf(user)): string {
    const where = `127.0.0.1:${this.port}/${database}?authSource=admin&replicaSet=hearback`;
    return `mongodb://${user}:${this.passwords[user]}@${where}`;
  }
}

/** Starts mongod and waits until it takes writes. Its cache is small: the whole demo must fit into 1.5 GB. */
export async function startMongod({ dataDir, binary, port, log }: MongodOptions): Promise<Mongod> {
  const at = port ?? (await freePort());
  const keyFile = join(dataDir, 'keyfile');
  const data = join(dataDir, 'db');
  mkdirSync(data, { recursive: true });
  keepSecret(keyFile, () => randomBytes(96).toString('base64'));
  const settings = {
    bind_ip: '127.0.0.1',
    port: at,
    dbpath: data,
    replSet: 'hearback',
    keyFile,
    wiredTigerCacheSizeGB: 0.5,
    oplogSize: 256,
  };
  const parameters = {
    // A lone member has nobody to hand over to; without this it would wait 15 s for that before ending.
    shutdownTimeoutMillisForSignaledShutdown: 100,
    diagnosticDataCollectionEnabled: false,
  };
  const args = [
    ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ...Object.entries(parameters).flatMap(([name, value]) => ['--setParameter', `${name}=${value}`]),
    ...['--nounixsocket', '--quiet'],
  ];
  const command = { file: binary, args, log: log ?? join(dataDir, 'mongod.log') };
  const passwords = keepPasswords(join(dataDir, 'passwords.json'), mongoUsers);
  const server = new Mongod(at, passwords, 'mongod', command, () => listens(at));
  await server.start();
  return server;
}
