import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestKeeping } from '@hearback/testing';
import { GatheredWrites } from './gathered-writes.js';

interface Row {
  readonly _id: string;
  readonly tenantId: string;
  readonly n: number;
}
let bench: TestKeeping;
const commands: string[] = [];
beforeAll(async () => {
  bench = await TestKeeping.open('gathered');
  await bench.keeping.connection.db!.createCollection('rows');
});
afterAll(() => bench.close());

const rows = () => bench.keeping.connection.collection<Row>('rows');
const row = (_id: string, n = 0): Row => ({ _id, tenantId: 'qinglan', n });
const raise = (writes: GatheredWrites, _id: string, from: number) =>
  writes.update({ _id, tenantId: 'qinglan', n: from }, { $set: { n: from + 1 } });
const now = async (_id: string) => (await rows().findOne({ _id, tenantId: 'qinglan' }))?.n;
/** Over the real collection; `commands` says how many operations each command carried. */
const gathered = () => {
  commands.length = 0;
  return new GatheredWrites({
    bulkWrite: ((operations: never[], options: never) => {
      commands.push(String(operations.length));
      return rows().bulkWrite(operations, options);
    }) as never,
  });
};

describe('gathered writes', () => {
  it('sends what is written at the same moment in one command, and what comes meanwhile in the next', async () => {
    const writes = gathered();
    const first = [writes.insert(row('a1')), writes.insert(row('a2'))];
    await new Promise((resolve) => setImmediate(resolve));
    const second = ['a3', 'a4', 'a5'].map((id) => writes.insert(row(id)));
    expect(await Promise.all([...first, ...second])).toEqual(Array(5).fill('DONE'));
    expect(commands).toEqual(['2', '3']);
    expect(await rows().countDocuments({ tenantId: 'qinglan', _id: { $regex: '^a' } })).toBe(5);
  });

  it('one that fails fails alone: the others in its command are done', async () => {
    const writes = gathered();
    await writes.insert(row('b1'));
    const outcomes = await Promise.all([writes.insert(row('b2')), writes.insert(row('b1')), raise(writes, 'b1', 0)]);
    expect(outcomes).toEqual(['DONE', 'NOT_DONE', 'DONE']);
    expect(commands.at(-1)).toBe('3');
    expect([await now('b1'), await now('b2')]).toEqual([1, 0]);
  });

  it('a lone update says for certain whether it matched', async () => {
    const writes = gathered();
    await writes.insert(row('c1'));
    expect(await raise(writes, 'c1', 7)).toBe('NOT_DONE');
    expect(await raise(writes, 'c1', 0)).toBe('DONE');
  });

  it('several updates are all done, all not done, or unsure: then the caller looks', async () => {
    const writes = gathered();
    await Promise.all(['d1', 'd2'].map((id) => writes.insert(row(id))));
    expect(await Promise.all([raise(writes, 'd1', 0), raise(writes, 'd2', 0)])).toEqual(['DONE', 'DONE']);
    expect(await Promise.all([raise(writes, 'd1', 0), raise(writes, 'd2', 0)])).toEqual(['NOT_DONE', 'NOT_DONE']);
    expect(await Promise.all([raise(writes, 'd1', 1), raise(writes, 'd2', 0)])).toEqual(['UNSURE', 'UNSURE']);
    expect([await now('d1'), await now('d2')]).toEqual([2, 1]);
  });

  it('an operation that the database cannot do is told to its caller only', async () => {
    const writes = gathered();
    await writes.insert(row('e1'));
    const bad = writes.update({ _id: 'e1', tenantId: 'qinglan' }, { $push: { n: 1 } });
    const good = raise(writes, 'e1', 0);
    await expect(bad).rejects.toMatchObject({ code: 2 });
    expect(await good).toBe('DONE');
  });

  it('a command that fails as a whole is told to all, and the next goes on', async () => {
    let broken = true;
    const writes = new GatheredWrites({
      bulkWrite: ((operations: never[], options: never) =>
        broken ? Promise.reject(new Error('away')) : rows().bulkWrite(operations, options)) as never,
    });
    const both = await Promise.allSettled([writes.insert(row('f1')), writes.insert(row('f2'))]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    expect(await writes.insert(row('f1'))).toBe('DONE');
  });
});
