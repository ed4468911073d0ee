import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Daemon, eventually, findMongod, freePort, listens } from '@hearback/testing';
import mongoose from 'mongoose';

const { MongoClient } = mongoose.mongo;

interface Member {
  readonly name: string;
  readonly stateStr: string;
}

/** A replica set of three mongods on loopback, without passwords: what is tried with it is not who may come in. */
export class ReplicaSet {
  private constructor(
    private readonly folder: string,
    private readonly members: readonly Daemon[],
    private readonly hosts: readonly string[],
  ) {}

  static async start(): Promise<ReplicaSet> {
    const folder = mkdtempSync(path.join(tmpdir(), 'hearback-set-'));
    const binary = await findMongod(() => undefined);
    const ports = await Promise.all([0, 1, 2].map(() => freePort()));
    const members = ports.map(
      (port) => new Daemon(`mongod ${port}`, commandOf(binary, folder, port), () => listens(port)),
    );
    const hosts = ports.map((port) => `127.0.0.1:${port}`);
    const set = new ReplicaSet(folder, members, hosts);
    await Promise.all(members.map((one) => one.start()));
    const config = { _id: 'hearback', members: hosts.map((host, _id) => ({ _id, host })) };
    await set.ask(hosts[0]!, { replSetInitiate: config });
    await eventually(
      'all three are there',
      async () => (await set.states()).join() === 'PRIMARY,SECONDARY,SECONDARY',
      60,
    );
    return set;
  }

  get uri(): string {
    return `mongodb://${this.hosts.join()}/?replicaSet=hearback`;
  }

  /** Which member takes writes; undefined while none does. */
  async primary(): Promise<string | undefined> {
    return (await this.status()).find((one) => one.stateStr === 'PRIMARY')?.name;
  }

  /** Has the primary hand over, as for its upgrade; it may not take over again for a minute. */
  async stepDown(): Promise<void> {
    await this.ask((await this.primary())!, { replSetStepDown: 60, secondaryCatchUpPeriodSecs: 10 });
  }

  async stop(): Promise<void> {
    await Promise.all(this.members.map((one) => one.stop()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private states = async () => (await this.status()).map((one) => one.stateStr).sort();

  private async status(): Promise<Member[]> {
    for (const host of this.hosts)
      try {
        return (await this.ask(host, { replSetGetStatus: 1 }))['members'] as Member[];
      } catch {
        // Another one knows too.
      }
    return [];
  }

  private async ask(host: string, command: object) {
    const client = new MongoClient(`mongodb://${host}/?directConnection=true`, { serverSelectionTimeoutMS: 5_000 });
    try {
      return await client.db('admin').command(command as never);
    } finally {
      await client.close();
    }
  }
}

function commandOf(file: string, folder: string, port: number) {
  const data = path.join(folder, String(port));
  mkdirSync(data);
  const settings = {
    ...{ bind_ip: '127.0.0.1', port, dbpath: data, replSet: 'hearback' },
    ...{ wiredTigerCacheSizeGB: 0.25, oplogSize: 128 },
  };
  return {
    file,
    args: [
      ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
      ...['--setParameter', 'diagnosticDataCollectionEnabled=false', '--nounixsocket', '--quiet'],
    ],
    log: path.join(folder, `${port}.log`),
  };
}
