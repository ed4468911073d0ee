import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import mongoose, { type mongo } from 'mongoose';

/** The processes that keep something, each in the database `hearback_<process>`. */
export const PROCESSES = ['intake', 'dispatch', 'callback', 'survey', 'reporting', 'gateway'] as const;
export type ProcessName = (typeof PROCESSES)[number];

/** A document of any collection. Ids are text everywhere. */
export interface AnyDocument {
  readonly _id: string;
  readonly [field: string]: unknown;
}

/** The databases of one installation, open to an operator. */
export class Databases {
  private constructor(readonly client: mongo.MongoClient) {}

  /** Opens what MONGODB_URI names, or else the running demo's in HEARBACK_HOME. Throws a sentence when there is neither. */
  static async open(environment: NodeJS.ProcessEnv): Promise<Databases> {
    const client = new mongoose.mongo.MongoClient(addressIn(environment), {
      appName: 'hearback-ops',
      serverSelectionTimeoutMS: 10_000,
      writeConcern: { w: 'majority', journal: true },
    });
    return new Databases(await client.connect());
  }

  of = (process: ProcessName): mongo.Db => this.client.db(`hearback_${process}`);

  collection = (process: ProcessName, name: string): mongo.Collection<AnyDocument> =>
    this.of(process).collection<AnyDocument>(name);

  /** What a process keeps, by name; what MongoDB keeps for itself is left out. */
  async collections(process: ProcessName): Promise<string[]> {
    const all = await this.of(process).listCollections({ type: 'collection' }, { nameOnly: true }).toArray();
    return all
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('system.'))
      .sort();
  }

  close = (): Promise<void> => this.client.close();
}

function addressIn(environment: NodeJS.ProcessEnv): string {
  const given = environment['MONGODB_URI'];
  if (given) return given;
  const home = resolve(environment['HEARBACK_HOME'] ?? '.hearback');
  const endpoints = join(home, 'endpoints.json');
  if (!existsSync(endpoints))
    throw new Error(
      `say where MongoDB is: MONGODB_URI=mongodb://USER:PASSWORD@HOST/?authSource=admin&replicaSet=NAME, of a user who may use every hearback_ database; or start the demo (${endpoints} is not there)`,
    );
  const { mongodb } = JSON.parse(readFileSync(endpoints, 'utf8')) as { mongodb: string };
  const { root } = JSON.parse(readFileSync(join(home, 'mongodb/passwords.json'), 'utf8')) as { root: string };
  return mongodb.replace('mongodb://', `mongodb://root:${root}@`);
}
