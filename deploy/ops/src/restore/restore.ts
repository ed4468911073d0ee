import { join } from 'node:path';
import mongoose from 'mongoose';
import { contentsOf, readBson } from '../backup/bson-file.js';
import { readManifest, type BackedUpCollection, type Manifest } from '../backup/manifest.js';
import { PROCESSES, type AnyDocument, type Databases } from '../database.js';
import type { Say } from '../say.js';
import { keepErasures } from './keep-erasures.js';
import { giveNothingAgain } from './what-was-given-since.js';

const { BSON } = mongoose.mongo;
const AT_ONCE = 500;
const EVERY = 20_000;
// Numbers, binaries and expressions come back as the very types they were.
const AS_KEPT = { promoteValues: false, promoteBuffers: false, bsonRegExp: true } as const;

/**
 * Puts a backup into empty databases, or with `replace` in the place of what is there. Everything is checked before anything is
 * changed. Each process is told that its stream is to be a new one: see `says what happened before` in libs/messaging.
 */
export async function restore(
  databases: Databases,
  folder: string,
  { replace, dryRun }: { replace: boolean; dryRun: boolean },
  say: Say,
): Promise<void> {
  const manifest = readManifest(folder);
  await checkFiles(folder, manifest, say);
  await refuseWhileInUse(databases);
  const filled = await filledDatabases(databases);
  if (filled.length && !replace)
    throw new Error(`there is something already in ${filled.join(', ')}: --replace takes it away first`);
  if (dryRun) return say(`a dry run: ${manifest.collections.length} collections would be restored`);
  const erasures = await keepErasures(databases, folder);
  if (replace) for (const process of PROCESSES) await databases.of(process).dropDatabase();
  for (const one of manifest.collections) await put(databases, folder, one, say);
  await giveNothingAgain(databases, new Date());
  await expectNewStreams(databases);
  say(`restored as of ${manifest.at}. Before the processes are started:`);
  say(
    '1. empty JetStream’s store, whose events are of a time that is gone; the processes refuse to start with the old one',
  );
  say('2. erase again who was erased since, in intake’s environment (docs/personal-data.md):');
  say(`   node services/intake/dist/reapply-erasures.js ${erasures}`);
  say('Then start them: each says everything again by itself. npm run ops -- verify looks at every chain.');
}

async function checkFiles(folder: string, { collections }: Manifest, say: Say): Promise<void> {
  for (const { file, documents, sha256 } of collections) {
    const found = await contentsOf(join(folder, file));
    if (found.sha256 !== sha256 || found.documents !== documents)
      throw new Error(`${join(folder, file)} is not as it was written: the backup is damaged, nothing was restored`);
  }
  say(`${collections.length} files are as they were written`);
}

async function refuseWhileInUse({ client }: Databases): Promise<void> {
  const using = await client
    .db('admin')
    .aggregate([
      { $currentOp: { allUsers: true, idleConnections: true } },
      { $match: { appName: /^hearback-(?!ops)/ } },
      { $group: { _id: '$appName' } },
    ])
    .toArray();
  if (using.length)
    throw new Error(
      `stop the processes first: ${using
        .map(({ _id }) => String(_id))
        .sort()
        .join(', ')} are connected`,
    );
}

async function filledDatabases(databases: Databases): Promise<string[]> {
  const filled = await Promise.all(
    PROCESSES.map(async (process) => {
      for (const name of await databases.collections(process))
        if (await databases.collection(process, name).findOne({})) return true;
      return false;
    }),
  );
  return PROCESSES.filter((_, i) => filled[i]).map((process) => `hearback_${process}`);
}

async function put(
  databases: Databases,
  folder: string,
  { process, name, file, documents, indexes }: BackedUpCollection,
  say: Say,
): Promise<void> {
  const collection = databases.collection(process, name);
  let batch: AnyDocument[] = [];
  let count = 0;
  const insert = async () => {
    if (batch.length) await collection.insertMany(batch, { ordered: false });
    count += batch.length;
    batch = [];
  };
  for await (const document of readBson(join(folder, file))) {
    batch.push(BSON.deserialize(document, AS_KEPT) as AnyDocument);
    if (batch.length < AT_ONCE) continue;
    await insert();
    if (count % EVERY === 0) say(`${process}.${name}: ${count} of ${documents} …`);
  }
  await insert();
  for (const { key, v: _version, ns: _namespace, ...options } of indexes)
    await collection.createIndex(key as never, options);
  const there = await collection.countDocuments({});
  if (there !== documents) throw new Error(`${process}.${name} has ${there} documents instead of ${documents}`);
  say(`${process}.${name}: ${documents}`);
}

/** An older stream holds events of after the backup, which have not happened now. */
async function expectNewStreams(databases: Databases): Promise<void> {
  const restoredAt = new Date().toISOString();
  for (const process of PROCESSES)
    await databases
      .collection(process, 'streams')
      .updateOne({ _id: 'own' }, { $set: { restoredAt }, $unset: { born: '' } }, { upsert: true });
}
