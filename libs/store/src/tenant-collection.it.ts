import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contextOf, TestKeeping } from '@hearback/testing';
import { SHARD_KEY } from './document-schema.js';
import { TenantCollection } from './tenant-collection.js';

interface Person {
  readonly name: string;
  readonly age?: number;
}
const qinglan = contextOf('qinglan');
const songhe = contextOf('songhe');
let bench: TestKeeping;
let persons: TenantCollection<Person>;

beforeAll(async () => {
  bench = await TestKeeping.open('collection');
  persons = new TenantCollection(bench.keeping, 'person', [{ age: 1 }], [{ name: 1 }]);
  await bench.keeping.prepare();
  await persons.insertOnce(qinglan, 'a', { name: 'Anna', age: 30 });
  await persons.insertOnce(qinglan, 'b', { name: 'Bela', age: undefined });
  await persons.insertOnce(songhe, 'c', { name: 'Anna', age: 50 });
});
afterAll(() => bench.close());

describe('a collection of a company', () => {
  it('every index begins with the company', async () => {
    const indexes = await bench.connection.collection('person').indexes();
    expect(indexes.map(({ key }) => Object.keys(key as object)[0])).toEqual([
      '_id',
      'tenantId',
      'tenantId',
      'tenantId',
    ]);
    expect(indexes).toContainEqual(expect.objectContaining({ key: SHARD_KEY }));
  });

  it('reads its own only, whatever the filter says', async () => {
    expect((await persons.find(qinglan, { tenantId: 'songhe' }, { sort: { name: 1 } })).map((one) => one._id)).toEqual([
      'a',
      'b',
    ]);
    expect(await persons.findOne(qinglan, { _id: 'c' })).toBeNull();
    expect(await persons.count(songhe, {})).toBe(1);
  });

  it('keeps nothing for what is undefined', async () => {
    expect(await persons.findOne(qinglan, { _id: 'b' })).toEqual({ _id: 'b', tenantId: 'qinglan', name: 'Bela' });
  });

  it('inserts once', async () => {
    expect(await persons.insertOnce(qinglan, 'a', { name: 'Other' })).toBe(false);
    expect(await persons.findOne(qinglan, { _id: 'a' })).toMatchObject({ name: 'Anna' });
  });

  it('changes and deletes its own only', async () => {
    expect(await persons.updateOne(qinglan, { _id: 'c' }, { $set: { age: 1 } })).toBe(false);
    expect(await persons.findOneAndUpdate(qinglan, { _id: 'c' }, { $set: { age: 1 } })).toBeNull();
    await persons.deleteOne(qinglan, { _id: 'c' });
    expect(await persons.findOne(songhe, { _id: 'c' })).toMatchObject({ age: 50 });
  });

  it('answers with what a change has made of it', async () => {
    expect(await persons.findOneAndUpdate(qinglan, { _id: 'a' }, { $inc: { age: 1 } })).toMatchObject({ age: 31 });
    expect(await persons.findOneAndUpdate(qinglan, { _id: 'n' }, { $set: { name: 'New' } }, { upsert: true })).toEqual({
      _id: 'n',
      tenantId: 'qinglan',
      name: 'New',
    });
  });

  it('a pipeline begins in the company, also when it begins with a match of its own', async () => {
    const sum = { $group: { _id: null, sum: { $sum: '$age' } } };
    expect(await persons.aggregate(songhe, [sum])).toEqual([{ _id: null, sum: 50 }]);
    expect(await persons.aggregate(songhe, [{ $match: { tenantId: 'qinglan', name: 'Anna' } }, sum])).toEqual([
      { _id: null, sum: 50 },
    ]);
  });
});
