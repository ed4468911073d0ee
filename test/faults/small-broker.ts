import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { Daemon, findNatsServer, freePort, listens } from '@hearback/testing';

const USER = { user: 'all', pass: 'all-of-it' };
const BALLAST = 'BALLAST';
// What a message may hold, unless nats-server is told otherwise, less its name.
const LARGEST = (1 << 20) - 1_024;

/** A nats-server on loopback whose JetStream may keep so many megabytes; filled and emptied again. One user for all. */
export class SmallBroker {
  private constructor(
    private readonly folder: string,
    private readonly server: Daemon,
    private readonly connection: NatsConnection,
    readonly url: string,
  ) {}

  static async start(megabytes: number): Promise<SmallBroker> {
    const folder = mkdtempSync(path.join(tmpdir(), 'hearback-small-'));
    const port = await freePort();
    const config = path.join(folder, 'nats.conf');
    const settings = {
      listen: `127.0.0.1:${port}`,
      jetstream: { store_dir: folder, max_file_store: megabytes << 20 },
      authorization: { user: USER.user, password: USER.pass },
    };
    writeFileSync(config, JSON.stringify(settings));
    const command = { file: await findNatsServer(() => undefined), args: ['--config', config] };
    const server = new Daemon('nats-server', { ...command, log: path.join(folder, 'log') }, () => listens(port));
    await server.start();
    const connection = await connect({ servers: `127.0.0.1:${port}`, ...USER });
    return new SmallBroker(folder, server, connection, `nats://${USER.user}:${USER.pass}@127.0.0.1:${port}`);
  }

  /** Fills it until it takes not even an empty message; answers what it says then. */
  async fill(): Promise<string> {
    await (await jetstreamManager(this.connection)).streams.add({ name: BALLAST, subjects: [BALLAST] });
    const stream = jetstream(this.connection);
    for (let size = LARGEST; ;)
      try {
        await stream.publish(BALLAST, new Uint8Array(size));
      } catch (error) {
        if (size === 0) return String(error);
        size = size >> 1;
      }
  }

  makeRoom = async (): Promise<void> => {
    await (await jetstreamManager(this.connection)).streams.delete(BALLAST);
  };

  async stop(): Promise<void> {
    await this.connection.close();
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
