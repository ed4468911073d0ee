import type { PlatformClient } from '@hearback/testing';
import { allDatabases, mongoAs, type Client } from './stores.js';

const READS_AND_WRITES = ['find', 'aggregate', 'count', 'distinct', 'update', 'delete', 'findAndModify', 'insert'];
// What the sweepers do is nobody's request, and what a driver adds to every command says nothing.
const OF_REQUESTS = { appName: /^hearback-/, 'command.comment': { $ne: 'system-scope' } };
const OF_THE_DRIVER = ['lsid', 'txnNumber', '$clusterTime', '$db', '$readPreference', 'apiVersion', 'maxTimeMS'];
const ROOM_BYTES = 64 * 1024 * 1024;

interface Told {
  readonly ns: string;
  readonly command: Record<string, unknown>;
  readonly planSummary?: string;
}

/** Has mongod tell of every command that the processes send to it. */
export class CommandWatch {
  private constructor(
    private readonly root: Client,
    private readonly databases: readonly string[],
  ) {}

  static async begin(platform: PlatformClient): Promise<CommandWatch> {
    const root = mongoAs(platform, 'root');
    const databases = await allDatabases(root);
    for (const name of databases) {
      await root.db(name).createCollection('system.profile', { capped: true, size: ROOM_BYTES });
      await root.db(name).command({ profile: 2 });
    }
    return new CommandWatch(root, databases);
  }

  /** What the work answers, and the shapes of the commands that it led to: names, collections, keys; values as their types. */
  async during<T>(work: () => Promise<T>): Promise<{ answer: T; commands: string[] }> {
    const before = new Map<string, number>();
    for (const name of this.databases) before.set(name, await this.told(name).countDocuments(OF_REQUESTS));
    const answer = await work();
    const commands: string[] = [];
    for (const [name, seen] of before)
      for (const { ns, command } of await this.told(name).find(OF_REQUESTS).skip(seen).toArray())
        if (READS_AND_WRITES.some((verb) => verb in command))
          commands.push(`${ns} ${JSON.stringify(shapeOf(command))}`);
    return { answer, commands: commands.sort() };
  }

  /** How mongod went about all of it, the sweepers' included: its kinds of plan, and what looked through a whole collection. */
  async plans(): Promise<{ seen: string[]; scans: string[] }> {
    const seen = new Set<string>();
    const scans: string[] = [];
    for (const name of this.databases)
      for (const { ns, command, planSummary } of await this.told(name)
        .find({ appName: /^hearback-/ })
        .toArray()) {
        if (!planSummary) continue;
        seen.add(planSummary.split(' ')[0]!);
        if (planSummary.includes('COLLSCAN')) scans.push(`${ns} ${JSON.stringify(shapeOf(command))}`);
      }
    return { seen: [...seen], scans: [...new Set(scans)] };
  }

  async end(): Promise<void> {
    for (const name of this.databases) {
      await this.root.db(name).command({ profile: 0 });
      await this.root.db(name).collection('system.profile').drop();
    }
    await this.root.close();
  }

  private told = (database: string) => this.root.db(database).collection<Told>('system.profile');
}

/** The same with every value as its type; the texts that name what is done stay. */
function shapeOf(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => shapeOf(one));
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !OF_THE_DRIVER.includes(name))
        .map(([name, inner]) => [name, shapeOf(inner, name)]),
    );
  return READS_AND_WRITES.includes(key) ? value : typeof value;
}
