import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlatformClient } from '@hearback/testing';
import mongoose from 'mongoose';

const { MongoClient } = mongoose.mongo;
export type Client = InstanceType<typeof MongoClient>;

const passwordsOf = (platform: PlatformClient, server: 'mongodb' | 'nats'): Record<string, string> =>
  JSON.parse(readFileSync(path.join(platform.home, server, 'passwords.json'), 'utf8'));

/** What the process of that name proves itself with at one of the servers. */
export function passwordOf(platform: PlatformClient, server: 'mongodb' | 'nats', user: string): string {
  const password = passwordsOf(platform, server)[user];
  if (!password) throw new Error(`${user} has no password at ${server}`);
  return password;
}

/** A connection to the platform's MongoDB; without a user, of nobody. The caller closes it. */
export function mongoAs(platform: PlatformClient, user?: string, password?: string): Client {
  const { host } = new URL(platform.endpoints().mongodb);
  const auth =
    user === undefined ? undefined : { username: user, password: password ?? passwordOf(platform, 'mongodb', user) };
  return new MongoClient(`mongodb://${host}/?directConnection=true`, { auth, serverSelectionTimeoutMS: 5_000 });
}

export interface Kept {
  readonly database: string;
  readonly collection: string;
  /** The document as text. */
  readonly text: string;
}

/** The databases of the processes. */
export async function allDatabases(root: Client): Promise<string[]> {
  const { databases } = await root.db('admin').admin().listDatabases();
  return databases.map(({ name }) => name).filter((name) => name.startsWith('hearback_'));
}

/** Every document of every process's database; all, or those that match. */
export async function* allDocuments(root: Client, filter: object = {}): AsyncGenerator<Kept> {
  for (const database of await allDatabases(root))
    for (const { name } of await root.db(database).listCollections().toArray())
      yield* documentsOf(root, database, name, filter);
}

async function* documentsOf(root: Client, database: string, collection: string, filter: object): AsyncGenerator<Kept> {
  for await (const document of root.db(database).collection(collection).find(filter))
    yield { database, collection, text: JSON.stringify(document) };
}
