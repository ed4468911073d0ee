import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Daemon } from './daemon.js';
import { freePort, listens } from './ports.js';
import { keepPasswords } from './secrets.js';
import { permissionsOf, processNames, type Permissions, type ProcessName } from './subjects.js';

export interface NatsOptions {
  /** Where its configuration, passwords, log and (in `jetstream/`) streams are kept. */
  dataDir: string;
  /** nats-server, 2.10 or newer; see `findNatsServer`. */
  binary: string;
  /** A free one if left out. */
  port?: number;
  log?: string;
  /** What each user may do; other than `permissionsOf` only to see that a wider one is noticed. */
  permissions?: (user: ProcessName) => Permissions;
}

/** A nats-server on loopback; nobody connects without a password, and every user only to its subjects. */
export class NatsServer extends Daemon {
  constructor(
    readonly url: string,
    private readonly passwords: Record<ProcessName, string>,
    ...daemon: ConstructorParameters<typeof Daemon>
  ) {
    super(...daemon);
  }

  /** What a process signs in with. Its inbox prefix must be `_INBOX.<user>`. */
  credentials(user: ProcessName): { user: string; password: string } {
    return { user, password: this.passwords[user] };
  }
}

/** Starts nats-server with JetStream and one user a process. To lose all streams: stop, delete `dataDir`/jetstream, start. */
export async function startNats({ dataDir, binary, port, log, permissions }: NatsOptions): Promise<NatsServer> {
  const at = port ?? (await freePort());
  const config = join(dataDir, 'nats-server.conf');
  const passwords = keepPasswords(join(dataDir, 'passwords.json'), processNames);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(config, configuration(at, dataDir, passwords, permissions), { mode: 0o600 });
  const command = { file: binary, args: ['--config', config], log: log ?? join(dataDir, 'nats-server.log') };
  const server = new NatsServer(`nats://127.0.0.1:${at}`, passwords, 'nats-server', command, () => listens(at));
  await server.start();
  return server;
}

// nats-server reads JSON as well as its own notation.
function configuration(
  port: number,
  storeDir: string,
  passwords: Record<ProcessName, string>,
  permissions: (user: ProcessName) => Permissions = permissionsOf,
): string {
  const users = processNames.map((user) => ({ user, password: passwords[user], permissions: permissions(user) }));
  return JSON.stringify(
    {
      server_name: 'hearback',
      listen: `127.0.0.1:${port}`,
      jetstream: { store_dir: storeDir },
      authorization: { users },
    },
    null,
    2,
  );
}
