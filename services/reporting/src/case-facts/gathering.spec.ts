import { describe, expect, it } from '@jest/globals';
import { Gathering } from './gathering.js';

/** Work that goes on until it is let go. */
function heldWork() {
  const batches: number[][] = [];
  const held: { done: () => void; fail: (why: Error) => void }[] = [];
  const work = (items: readonly number[]) => {
    batches.push([...items]);
    return new Promise<void>((done, fail) => held.push({ done, fail }));
  };
  return { batches, held, work };
}
const aTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('gathering', () => {
  it('starts at once, and gathers for the next piece of work what comes meanwhile', async () => {
    const { batches, held, work } = heldWork();
    const gathering = new Gathering<number>();
    const all = Promise.all([1, 2, 3].map((n) => gathering.add('a', n, work)));
    expect(batches).toEqual([[1]]);
    held[0]!.done();
    await aTurn();
    expect(batches).toEqual([[1], [2, 3]]);
    const later = gathering.add('a', 4, work);
    expect(batches).toHaveLength(2);
    held[1]!.done();
    await aTurn();
    held[2]!.done();
    await Promise.all([all, later]);
    expect(batches).toEqual([[1], [2, 3], [4]]);
  });

  it('does not let one key wait for another', () => {
    const { batches, work } = heldWork();
    const gathering = new Gathering<number>();
    void gathering.add('a', 1, work);
    void gathering.add('b', 2, work);
    expect(batches).toEqual([[1], [2]]);
  });

  it('tells a failure to those whose work it was, and goes on', async () => {
    const { batches, held, work } = heldWork();
    const gathering = new Gathering<number>();
    const first = gathering.add('a', 1, work);
    const second = gathering.add('a', 2, work);
    held[0]!.fail(new Error('the database is away'));
    await expect(first).rejects.toThrow('away');
    await aTurn();
    held[1]!.done();
    await second;
    expect(batches).toEqual([[1], [2]]);
  });

  it('forgets a key that has come to rest', async () => {
    const { batches, held, work } = heldWork();
    const gathering = new Gathering<number>();
    const first = gathering.add('a', 1, work);
    held[0]!.done();
    await first;
    void gathering.add('a', 2, work);
    expect(batches).toEqual([[1], [2]]);
  });
});
