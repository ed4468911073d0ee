import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { findMongod } from './find-mongod.js';
import { type Mongod, startMongod } from './start-mongod.js';
import { processNames } from './subjects.js';

const { MongoClient } = mongoose.mongo;
const dataDir = mkdtempSync(join(tmpdir(), 'hearback-mongod-'));
let mongod: Mongod;
let binary: string;

async function insert(uri: string, database?: string): Promise<string> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5_000 });
  try {
    await client
      .db(database)
      .collection('things')
      .insertOne({ at: 'here' }, { writeConcern: { w: 'majority', j: true } });
    return 'kept';
  } catch (error) {
    return error instanceof mongoose.mongo.MongoServerError ? (error.codeName ?? error.message) : String(error);
  } finally {
    await client.close();
  }
}

const count = async () => {
  const client = new MongoClient(mongod.uri('intake'));
  return client
    .db()
    .collection('things')
    .countDocuments()
    .finally(() => client.close());
};

describe('startMongod', () => {
  beforeAll(async () => {
    binary = await findMongod(() => undefined);
    mongod = await startMongod({ dataDir, binary });
  }, 60_000);
  afterAll(async () => {
    await mongod.stop();
    rmSync(dataDir, { recursive: true });
  });

  it.each(processNames)('%s keeps things in its own database and in no other', async (name) => {
    const other = name === 'intake' ? 'hearback_dispatch' : 'hearback_intake';
    expect(await insert(mongod.uri(name))).toBe('kept');
    expect(await insert(mongod.uri(name), other)).toBe('Unauthorized');
    expect(await insert(mongod.uri(name), 'admin')).toBe('Unauthorized');
  });

  it('lets nobody in without a password', async () => {
    const nobody = mongod.uri('intake').replace(/\/\/.*@/, '//');
    expect(await insert(nobody)).toBe('Unauthorized');
  });

  it('keeps its data under another port, after being killed', async () => {
    const before = mongod.uri('intake');
    process.kill(mongod.pid ?? 0, 'SIGKILL');
    await mongod.stop();
    mongod = await startMongod({ dataDir, binary });
    expect(mongod.uri('intake')).not.toBe(before);
    expect(await count()).toBe(1);
    expect(await insert(mongod.uri('intake'))).toBe('kept');
  }, 60_000);
});
