import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contextOf, LetterStore, TestKeeping, type LetterEvent } from '@hearback/testing';

const context = contextOf('qinglan');
const stamped: LetterEvent = { type: 'letter-stamped', count: 1 };
let bench: TestKeeping;
let other: TestKeeping;
let letters: LetterStore;
let others: LetterStore;
/** The projections of the reads that this process sent. */
const reads: object[] = [];

const list = async (of = context) =>
  (await letters.query(of, {}, { sort: { _id: 1 }, limit: 10 })).map(({ id, state }) => [id, state.stamps]);
const write = (id: string, of = context) => letters.create(of, id, () => [{ type: 'letter-written', id }]);

beforeAll(async () => {
  bench = await TestKeeping.open('lists');
  other = await bench.replica();
  [letters, others] = [new LetterStore(bench.keeping), new LetterStore(other.keeping)];
  await bench.keeping.prepare();
  bench.connection.getClient().on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'find') reads.push((command as { projection: object }).projection);
  });
  for (const id of ['a', 'b', 'c']) await write(id);
});
afterAll(async () => {
  await other.connection.close();
  await bench.close();
});

describe('a list', () => {
  it('reads a document once, and again only when it has changed', async () => {
    const all = [
      ['a', 0],
      ['b', 0],
      ['c', 0],
    ];
    expect(await list()).toEqual(all);
    reads.length = 0;
    expect(await list()).toEqual(all);
    expect(reads).toEqual([{ version: 1 }]);
  });

  it('shows what another process has changed, added and taken away', async () => {
    await others.change(context, 'b', () => [stamped]);
    await others.create(context, 'd', () => [{ type: 'letter-written', id: 'd' }]);
    await other.connection.collection<{ _id: string }>('letter').deleteOne({ _id: 'a', tenantId: 'qinglan' });
    expect(await list()).toEqual([
      ['b', 1],
      ['c', 0],
      ['d', 0],
    ]);
  });

  it('of another company shows nothing that was listed for this one', async () => {
    const songhe = contextOf('songhe');
    await write('s', songhe);
    expect([await list(songhe), (await list()).map(([id]) => id)]).toEqual([[['s', 0]], ['b', 'c', 'd']]);
  });
});
