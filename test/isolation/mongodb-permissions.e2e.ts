import { processNames, sharedPlatform } from '@hearback/testing';
import { describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { mongoAs, type Client } from './stores.js';

const platform = sharedPlatform();
const databaseOf = (user: string) => (user === 'root' ? 'admin' : `hearback_${user}`);

async function using<T>(client: Client, work: (client: Client) => Promise<T>): Promise<T> {
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

/** What MongoDB says to it: how it refuses, or that it is done. */
const said = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) =>
      error instanceof mongoose.mongo.MongoServerError ? (error.codeName ?? error.message) : String(error),
  );

const everything = (
  client: Client,
  database: string,
): readonly (readonly [what: string, how: () => Promise<unknown>])[] => {
  const things = client.db(database).collection('case');
  return [
    ['read', () => things.findOne()],
    ['count', () => things.countDocuments()],
    [
      'watch',
      () =>
        client
          .db(database)
          .aggregate([{ $changeStream: {} }])
          .toArray(),
    ],
    ['write', () => things.insertOne({ tenantId: 'qinglan' })],
    ['change', () => things.updateMany({}, { $set: { tenantId: 'songhe' } })],
    ['delete', () => things.deleteMany({ _id: { $exists: false } })],
    ['drop', () => client.db(database).collection('of-nobody').drop()],
    [
      'join',
      () =>
        client
          .db(database)
          .aggregate([{ $documents: [{}] }, { $out: 'copies' }])
          .toArray(),
    ],
    ['list', () => client.db(database).listCollections().toArray()],
  ];
};

describe('F1 at MongoDB a process', () => {
  it.each(processNames)('%s reads its own and nothing else', (name) =>
    using(mongoAs(platform, name), async (client) => {
      const own = client.db(databaseOf(name));
      expect(await said(own.collection('case').findOne())).toBe('done');
      for (const other of ['root' as const, ...processNames.filter((one) => one !== name)])
        for (const [what, how] of everything(client, databaseOf(other)))
          expect([other, what, await said(how())]).toEqual([other, what, 'Unauthorized']);
      const from = { db: databaseOf(name === 'intake' ? 'dispatch' : 'intake'), coll: 'case' };
      const joined = own
        .collection('case')
        .aggregate([{ $limit: 1 }, { $lookup: { from, pipeline: [], as: 'theirs' } }]);
      expect(await said(joined.toArray())).not.toBe('done');
      expect(await said(client.db('local').collection('oplog.rs').findOne())).toBe('Unauthorized');
      const { databases } = await client.db('admin').admin().listDatabases();
      expect(databases.map((one) => one.name)).toEqual([databaseOf(name)]);
      for (const command of [
        { createUser: 'x', pwd: 'x', roles: [] },
        { usersInfo: 1 },
        { getLog: 'global' },
        { shutdown: 1 },
      ])
        expect(await said(client.db('admin').command(command))).toBe('Unauthorized');
    }),
  );
});

describe('F1 at MongoDB whoever has no password', () => {
  it('sees nothing', () =>
    using(mongoAs(platform), async (client) => {
      for (const name of processNames)
        for (const [what, how] of everything(client, databaseOf(name)))
          expect([name, what, await said(how())]).toEqual([name, what, 'Unauthorized']);
      expect(await said(client.db('admin').admin().listDatabases())).toBe('Unauthorized');
    }));

  it.each([...processNames, 'root', 'admin'])('does not come in as %s with a guessed one', (name) =>
    using(mongoAs(platform, name, 'guessed'), async (client) =>
      expect(await said(client.db('admin').command({ ping: 1 }))).toBe('AuthenticationFailed'),
    ),
  );
});
