import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { mongo } from 'mongoose';
import { PROCESSES, type Databases, type ProcessName } from '../database.js';
import type { Say } from '../say.js';
import { writeBson } from './bson-file.js';
import { MANIFEST, type BackedUpCollection, type Manifest } from './manifest.js';

/** The driver knows it and does not describe it: the instant at which a snapshot session reads. */
type SnapshotSession = mongo.ClientSession & { readonly snapshotTime?: mongo.Timestamp };
interface Kept {
  readonly process: ProcessName;
  readonly name: string;
}

// Who holds which lease is over with the processes that held it.
const NOT_KEPT = ['leases'];
const SNAPSHOT_TOO_OLD = 239;
const EVERY = 20_000;

/**
 * Copies every database of the installation as it was at one instant, while it goes on working: all is read in one snapshot of MongoDB,
 * so no service's copy knows of another's what is not in the backup. Files lie under another name until the last one is on the disk.
 */
export async function backUp(databases: Databases, folder: string, dryRun: boolean, say: Say): Promise<void> {
  if (existsSync(folder)) throw new Error(`${folder} is there already; a backup goes into a new folder`);
  const session = databases.client.startSession({ snapshot: true });
  try {
    const { kept, at } = await oneInstant(databases, session);
    if (dryRun) return await estimate(databases, kept, say);
    const making = `${folder}.unfinished`;
    mkdirSync(making, { recursive: true, mode: 0o700 });
    const collections: BackedUpCollection[] = [];
    for (const one of kept) collections.push(await copy(databases, session, making, one, say));
    const { version: mongodb } = await databases.client.db('admin').command({ buildInfo: 1 });
    const manifest: Manifest = { format: 'hearback-backup', version: 1, at: at.toISOString(), mongodb, collections };
    writeFileSync(join(making, MANIFEST), JSON.stringify(manifest, null, 2), { mode: 0o600, flush: true });
    renameSync(making, folder);
    say(
      `${collections.reduce((sum, { documents }) => sum + documents, 0)} documents as of ${manifest.at} in ${folder}`,
    );
    say('keep the keys apart from it: without the master keys nobody’s contact can be read');
  } catch (error) {
    if ((error as { code?: number }).code !== SNAPSHOT_TOO_OLD) throw error;
    throw new Error(
      'MongoDB no longer has the instant that is being copied: let it keep more (setParameter minSnapshotHistoryWindowInSeconds, 300 by default), or copy at a quieter time',
    );
  } finally {
    await session.endSession();
  }
}

// A collection made between listing and the snapshot would be missing: then once more.
async function oneInstant(databases: Databases, session: mongo.ClientSession): Promise<{ kept: Kept[]; at: Date }> {
  const before = await list(databases);
  if (!before.length)
    throw new Error(
      'there is no hearback_ database to back up: is this the right MongoDB, and may this user see them?',
    );
  await databases.collection(before[0]!.process, before[0]!.name).findOne({}, { session });
  const at = new Date((session as SnapshotSession).snapshotTime!.getHighBits() * 1000);
  const after = await list(databases);
  if (JSON.stringify(before) === JSON.stringify(after)) return { kept: after, at };
  throw new Error('a collection was made just now: start the backup again');
}

async function list(databases: Databases): Promise<Kept[]> {
  const lists = await Promise.all(
    PROCESSES.map(async (process) => (await databases.collections(process)).map((name) => ({ process, name }))),
  );
  return lists.flat().filter(({ name }) => !NOT_KEPT.includes(name));
}

async function estimate(databases: Databases, kept: readonly Kept[], say: Say): Promise<void> {
  for (const { process, name } of kept)
    say(`${process}.${name}: about ${await databases.collection(process, name).estimatedDocumentCount()} documents`);
  say('a dry run: nothing was copied');
}

async function copy(
  databases: Databases,
  session: mongo.ClientSession,
  folder: string,
  { process, name }: Kept,
  say: Say,
): Promise<BackedUpCollection> {
  const collection = databases.collection(process, name);
  const file = join(process, `${name}.bson.gz`);
  mkdirSync(join(folder, process), { recursive: true, mode: 0o700 });
  const documents = collection.find({}, { session, raw: true, batchSize: 500 }) as unknown as AsyncIterable<Uint8Array>;
  const contents = await writeBson(join(folder, file), documents, (count) => {
    if (count % EVERY === 0) say(`${process}.${name}: ${count} …`);
  });
  const indexes = (await collection.indexes()).filter(
    (index) => index.name !== '_id_',
  ) as BackedUpCollection['indexes'];
  say(`${process}.${name}: ${contents.documents}`);
  return { process, name, file, ...contents, indexes };
}
