import { join } from 'node:path';
import { brokenAt, type Entry } from '@hearback/store';
import mongoose from 'mongoose';
import { contentsOf } from '../backup/bson-file.js';
import { readManifest } from '../backup/manifest.js';
import { PROCESSES, type Databases } from '../database.js';
import type { Say } from '../say.js';

interface Chained {
  readonly _id: string;
  readonly tenantId: string;
  readonly head?: string;
  readonly timeline?: readonly Entry<object>[];
}

/** Looks at every chain in the databases; answers how many do not verify. */
export async function verifyDatabases(databases: Databases, say: Say): Promise<number> {
  let broken = 0;
  for (const process of PROCESSES)
    for (const name of await databases.collections(process)) {
      const chains = new Chains(`${process}.${name}`, say);
      const projection = { tenantId: 1, head: 1, timeline: 1 };
      const found = databases
        .collection(process, name)
        .find({ timeline: { $exists: true } }, { projection, batchSize: 200 });
      for await (const one of found) chains.look(one as unknown as Chained);
      broken += chains.tell();
    }
  return broken;
}

/** Looks whether a backup is as it was written, and at every chain in it; answers how much is not. */
export async function verifyBackup(folder: string, say: Say): Promise<number> {
  let broken = 0;
  const { at, collections } = readManifest(folder);
  for (const { process, name, file, sha256 } of collections) {
    const chains = new Chains(`${process}.${name}`, say);
    try {
      const found = await contentsOf(join(folder, file), (one) =>
        chains.look(mongoose.mongo.BSON.deserialize(one) as Chained),
      );
      if (found.sha256 !== sha256) throw new Error('it is not as it was written');
    } catch (error) {
      say(`${file}: ${(error as Error).message}`);
      broken += 1;
    }
    broken += chains.tell();
  }
  if (!broken) say(`${collections.length} files as of ${at} are as they were written`);
  return broken;
}

/** Counts the chains of one collection. */
class Chains {
  private whole = 0;
  private broken = 0;

  constructor(
    private readonly what: string,
    private readonly say: Say,
  ) {}

  look({ _id, tenantId, head, timeline }: Chained): void {
    if (!timeline?.length) return;
    const entry = brokenAt(timeline);
    if (entry === undefined && head === timeline.at(-1)!.hash) this.whole += 1;
    else {
      this.broken += 1;
      this.say(
        `${this.what} ${_id} of ${tenantId}: ${entry === undefined ? 'its head is not the last entry’s' : `entry ${entry} does not fit`}`,
      );
    }
  }

  tell(): number {
    if (this.whole + this.broken) this.say(`${this.what}: ${this.whole} chains verify, ${this.broken} do not`);
    return this.broken;
  }
}
