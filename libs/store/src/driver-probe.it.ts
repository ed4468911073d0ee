import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestKeeping } from '@hearback/testing';
import { SYSTEM_SCOPE } from './system-scope.js';

type Things = ReturnType<typeof things>;
let bench: TestKeeping;
const things = () => bench.connection.collection<{ _id: number; tenantId?: unknown }>('things');

beforeAll(async () => {
  bench = await TestKeeping.open('probe');
  await things().insertOne({ _id: 0, tenantId: 'qinglan' });
});
beforeEach(() => void bench.violations.splice(0));
afterAll(async () => {
  bench.violations.length = 0;
  await bench.close();
});

describe('the probe on the driver', () => {
  it.each<[string, (all: Things) => Promise<unknown>]>([
    ['find', (all) => all.findOne({ _id: 1 })],
    ['find', (all) => all.find({ tenantId: { $in: ['qinglan', 'songhe'] } }).toArray()],
    ['find', (all) => all.find({ $or: [{ tenantId: 'qinglan' }, { _id: 1 }] }).toArray()],
    ['update', (all) => all.updateOne({ _id: 1 }, { $set: { tenantId: 'qinglan' } })],
    ['findAndModify', (all) => all.findOneAndUpdate({ _id: 1 }, { $set: { tenantId: 'qinglan' } })],
    ['delete', (all) => all.deleteMany({})],
    ['insert', (all) => all.insertMany([{ _id: 2, tenantId: 'qinglan' }, { _id: 3 }])],
    ['distinct', (all) => all.distinct('tenantId')],
    ['aggregate', (all) => all.countDocuments({})],
    ['aggregate', (all) => all.aggregate([{ $sort: { _id: 1 } }, { $match: { tenantId: 'qinglan' } }]).toArray()],
    ['update', (all) => all.bulkWrite([{ updateOne: { filter: { _id: 1 }, update: { $set: { tenantId: 'x' } } } }])],
  ])('sees a %s that names no tenant', async (command, planted) => {
    await planted(things());
    expect(bench.violations).toEqual([expect.stringContaining(`${command} on things without tenantId`)]);
  });

  it('says nothing to commands that name theirs', async () => {
    const own = { tenantId: 'qinglan' };
    await things().find(own).toArray();
    await things().updateOne({ ...own, _id: 0 }, { $set: own });
    await things().countDocuments(own);
    await things().distinct('_id', own);
    await things().insertOne({ ...own, _id: 9 });
    await things().bulkWrite([{ deleteOne: { filter: { ...own, _id: 9 } } }]);
    expect(bench.violations).toEqual([]);
  });

  it('lets the sweepers pass, by their mark', async () => {
    await things().find({}, SYSTEM_SCOPE).toArray();
    await things().distinct('tenantId', {}, SYSTEM_SCOPE);
    expect(bench.violations).toEqual([]);
  });
});
