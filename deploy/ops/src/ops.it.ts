import { readFileSync, rmSync, writeFileSync, mkdtempSync, existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findMongod, startMongod, type Mongod } from '@hearback/testing/servers';
import { PROCESSES, Databases, type AnyDocument } from './database.js';
import mongoose from 'mongoose';
import { backUp } from './backup/backup.js';
import { restore } from './restore/restore.js';
import { verifyBackup, verifyDatabases } from './verify/verify.js';
import { drop, listParked, tryAgain } from './parked/parked.js';
import { processesNamed, replay } from './replay/replay.js';
import { tenants } from './tenants/tenants.js';
import { chainOf } from './examples/chain.js';

const { Binary, Double, Int32, Long } = mongoose.mongo.BSON;
const folder = mkdtempSync(join(tmpdir(), 'hearback-ops-'));
let mongod: Mongod;
let databases: Databases;
let said: string[] = [];
const say = (line: string) => void said.push(line);
let next = 0;
const place = () => join(folder, `backup-${next++}`);
const orders = () => databases.collection('dispatch', 'work-order');
const plainly = { replace: false, dryRun: false };

beforeAll(async () => {
  mongod = await startMongod({ dataDir: join(folder, 'mongodb'), binary: await findMongod(() => undefined) });
  databases = await Databases.open({ MONGODB_URI: mongod.uri('root') });
});
beforeEach(async () => {
  said = [];
  for (const process of PROCESSES) await databases.of(process).dropDatabase();
  const timeline = chainOf('a', 'b');
  await orders().insertMany([
    { _id: 'w1', tenantId: 'qinglan', head: timeline.at(-1)!.hash, timeline, announced: { name: 'x' } },
    {
      _id: 'w2',
      tenantId: 'songhe',
      whole: new Int32(3),
      long: new Long(3),
      double: new Double(3),
      key: new Binary(Buffer.from('k')),
    },
  ] as never[]);
  await orders().createIndex(
    { tenantId: 1, _id: -1 },
    { partialFilterExpression: { tenantId: 'qinglan' }, unique: true },
  );
  await databases.collection('intake', 'leases').insertOne({ _id: 'background' });
});
afterAll(async () => {
  await databases.close();
  await mongod.stop();
  rmSync(folder, { recursive: true, force: true });
});

const bytesOf = async (documents: AsyncIterable<unknown>) => {
  const all: string[] = [];
  for await (const one of documents) all.push(Buffer.from(one as Uint8Array).toString('base64'));
  return all.sort();
};
const raw = () => bytesOf(orders().find({}, { raw: true }) as never);

describe('F5 a backup', () => {
  it('comes back to the byte, with its indexes, without leases', async () => {
    const [before, indexes, at] = [await raw(), await orders().indexes(), place()];
    await backUp(databases, at, false, say);
    await restore(databases, at, { replace: true, dryRun: false }, say);
    expect(await raw()).toEqual(before);
    expect(await orders().indexes()).toEqual(indexes);
    expect(await databases.collection('intake', 'leases').countDocuments()).toBe(0);
  });

  it('is of one instant, whatever is written meanwhile to any of the databases', async () => {
    const counters = [databases.collection('intake', 'n'), databases.collection('survey', 'n')];
    for (const one of counters) await one.insertOne({ _id: 'n', n: 0 });
    await databases.collection('intake', 'much').insertMany(Array.from({ length: 5_000 }, (_, i) => ({ _id: `${i}` })));
    let [n, stop] = [0, false];
    const session = databases.client.startSession();
    const writing = (async () => {
      while (!stop) {
        n += 1;
        await session.withTransaction(async () => {
          for (const one of counters) await one.updateOne({ _id: 'n' }, { $set: { n } }, { session });
        });
      }
    })();
    const at = place();
    await backUp(databases, at, false, say);
    stop = true;
    await writing;
    await session.endSession();
    await restore(databases, at, { replace: true, dryRun: false }, say);
    const [one, other] = await Promise.all(counters.map((each) => each.findOne({ _id: 'n' })));
    expect([one!['n'], n > 2]).toEqual([other!['n'], true]);
  });

  it('is not taken for one before it is whole, and does not overwrite another', async () => {
    const at = place();
    await backUp(databases, at, true, say);
    expect([existsSync(at), said.at(-1)]).toEqual([false, 'a dry run: nothing was copied']);
    await backUp(databases, at, false, say);
    await expect(backUp(databases, at, false, say)).rejects.toThrow(/is there already/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
    await expect(restore(databases, folder, plainly, say)).rejects.toThrow(/is no backup/);
  });
});

describe('F5 a restore', () => {
  it.each<[string, (file: string) => void]>([
    ['one byte of a file is another', (file) => writeFileSync(file, changed(readFileSync(file)))],
    ['a file ends early', (file) => writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).subarray(0, -3)))],
    ['a file is missing', (file) => rmSync(file)],
  ])('changes nothing when %s', async (_what, damage) => {
    const at = place();
    await backUp(databases, at, false, say);
    damage(join(at, 'dispatch', 'work-order.bson.gz'));
    const before = await raw();
    await expect(restore(databases, at, { replace: true, dryRun: false }, say)).rejects.toThrow();
    expect(await raw()).toEqual(before);
    expect(await verifyBackup(at, say)).toBe(1);
  });

  it('takes nothing away unasked, and does nothing in a dry run', async () => {
    const at = place();
    await backUp(databases, at, false, say);
    await expect(restore(databases, at, plainly, say)).rejects.toThrow(
      'something already in hearback_intake, hearback_dispatch',
    );
    await orders().deleteOne({ _id: 'w1' });
    await restore(databases, at, { replace: true, dryRun: true }, say);
    expect(await orders().countDocuments()).toBe(1);
  });

  it('F9 keeps the list of who was erased since, also when it is tried again', async () => {
    const at = place();
    await backUp(databases, at, false, say);
    const erased = { _id: 'p1', tenantId: 'qinglan', at: '2026-03-02T04:00:00.000Z' };
    await databases.collection('intake', 'erasure').insertOne(erased);
    for (const _ of ['once', 'again']) await restore(databases, at, { replace: true, dryRun: false }, say);
    expect(await databases.collection('intake', 'erasure').countDocuments()).toBe(0);
    const list = `${at}.erasures.jsonl`;
    expect(readFileSync(list, 'utf8')).toBe(`${JSON.stringify(erased)}\n`);
    expect(said.at(-2)).toContain(`reapply-erasures.js ${list}`);
  });

  it('gives no number and no place in a feed again that somebody may have got since', async () => {
    const counters = databases.collection('intake', 'case-counter');
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
    for (const tenantId of ['qinglan', 'songhe', 'new'])
      await databases.collection('intake', 'company').insertOne({ _id: tenantId, tenantId });
    await counters.insertMany([
      { _id: 'qinglan/20260302', tenantId: 'qinglan', count: 4_000 },
      { _id: `qinglan/${today}`, tenantId: 'qinglan', count: 10 },
      { _id: `songhe/${today}`, tenantId: 'songhe', count: 3 },
    ] as AnyDocument[]);
    await databases.collection('gateway', 'change-feeds').insertOne({ _id: 'qinglan', tenantId: 'qinglan', last: 7 });
    const at = place();
    await backUp(databases, at, false, say);
    await restore(databases, at, { replace: true, dryRun: false }, say);
    const counts = await counters.find({}).toArray();
    expect(Object.fromEntries(counts.map(({ _id, count }) => [_id, count]))).toEqual({
      'qinglan/20260302': 4_000,
      [`qinglan/${today}`]: 8_010,
      [`songhe/${today}`]: 1_003,
      [`new/${today}`]: 1_000,
    });
    expect(await databases.collection('gateway', 'change-feeds').countDocuments()).toBe(0);
  });

  it('is refused while a process is connected', async () => {
    const at = place();
    await backUp(databases, at, false, say);
    const process = new mongoose.mongo.MongoClient(mongod.uri('dispatch'), { appName: 'hearback-dispatch' });
    await process.db().collection('x').findOne({});
    await expect(restore(databases, at, { replace: true, dryRun: false }, say)).rejects.toThrow(
      'stop the processes first: hearback-dispatch are connected',
    );
    await process.close();
  });
});

describe('E1 verify', () => {
  it('finds a text that was changed, and a head that is another’s', async () => {
    expect(await verifyDatabases(databases, say)).toBe(0);
    expect(said).toEqual(['dispatch.work-order: 1 chains verify, 0 do not']);
    await orders().updateOne({ _id: 'w1' }, { $set: { 'timeline.0.event.type': 'c' } });
    expect(await verifyDatabases(databases, say)).toBe(1);
    expect(said).toContain('dispatch.work-order w1 of qinglan: entry 1 does not fit');
    const at = place();
    await backUp(databases, at, false, say);
    expect(await verifyBackup(at, say)).toBe(1);
    await orders().updateOne({ _id: 'w1' }, { $set: { timeline: chainOf('a', 'b'), head: 'another' } });
    expect(await verifyDatabases(databases, say)).toBe(1);
    expect(said).toContain('dispatch.work-order w1 of qinglan: its head is not the last entry’s');
  });
});

describe('F5 parked, replay, tenants', () => {
  const message = {
    _id: 'hb.event.intake.case-closed.qinglan/c1:2',
    tenantId: 'qinglan',
    reason: 'RangeError: x',
    at: new Date(0),
  };

  it('lists what is parked, asks for another try of it, takes it away', async () => {
    await databases.collection('dispatch', 'parked').insertOne(message as AnyDocument);
    expect(await listParked(databases, say)).toBe(1);
    expect(said[0]).toContain(`dispatch\t1970-01-01T00:00:00.000Z\tqinglan\t${message._id}\tRangeError: x`);
    await tryAgain(databases, message._id, false, say);
    expect(await databases.collection('dispatch', 'parked_again').findOne({ _id: message._id })).toBeTruthy();
    await drop(databases, message._id, true, say);
    expect(await listParked(databases, say)).toBe(1);
    await drop(databases, message._id, false, say);
    expect(await listParked(databases, say)).toBe(0);
    await expect(drop(databases, message._id, false, say)).rejects.toThrow(/nothing is parked under/);
  });

  it('forgets the stream, waits, and says when nobody is there to say anything', async () => {
    await databases.collection('dispatch', 'streams').insertOne({ _id: 'own', born: 'then' });
    await replay(databases, ['dispatch'], { dryRun: true }, say);
    expect(said).toEqual(['dispatch: 1 aggregates would be said again']);
    await expect(replay(databases, ['dispatch'], { dryRun: false, patienceMs: 0 }, say)).rejects.toThrow(/do they run/);
    expect(() => processesNamed(['billing'])).toThrow(/there is no process billing/);
  });

  it('lists companies with what they have', async () => {
    await databases.collection('gateway', 'tenants').insertOne({ _id: 'qinglan', code: 'QL', name: '青岚物业' });
    await databases.collection('intake', 'case').insertMany([
      { _id: 'c1', tenantId: 'qinglan', state: { ending: { end: 'OPEN' } } },
      { _id: 'c2', tenantId: 'qinglan', state: { ending: { end: 'CLOSED' } } },
    ]);
    await tenants(databases, say);
    expect(said).toEqual(['qinglan\tQL\tACTIVE\t2 cases\t1 open\t青岚物业']);
  });
});

const changed = (bytes: Buffer): Buffer => {
  const plain = gunzipSync(bytes);
  plain[plain.length - 10]! ^= 1;
  return gzipSync(plain);
};
