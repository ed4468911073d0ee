import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contextOf, LetterStore, TestKeeping } from '@hearback/testing';
import { WakeSweeper } from './wake-sweeper.js';

const context = contextOf('qinglan');
const [nine, ten, eleven] = ['2026-03-03T01:00:00.000Z', '2026-03-03T02:00:00.000Z', '2026-03-03T03:00:00.000Z'];
let bench: TestKeeping;
let letters: LetterStore;
const failures: string[] = [];
let sweeper: WakeSweeper;

const write = (id: string, reminders: string[], of = context) =>
  letters.create(of, id, () => [{ type: 'letter-written', id, reminders }]);
const reminded = async (id: string, of = context) => (await letters.find(of, id))?.state.reminded;

beforeAll(async () => {
  bench = await TestKeeping.open('wake');
  letters = new LetterStore(bench.keeping);
  await bench.keeping.prepare();
  sweeper = new WakeSweeper(bench.keeping.stores, (error, what) => failures.push(`${what}: ${String(error)}`));
});
afterAll(() => bench.close());

describe('waking', () => {
  it('does nothing before the time', async () => {
    await write('a', [nine!, eleven!]);
    expect([await sweeper.due(), await sweeper.sweep()]).toEqual([0, 0]);
  });

  it('works off instant by instant, in every company, each at its own instant, and never twice', async () => {
    const songhe = contextOf('songhe');
    await write('b', [nine!, ten!]);
    await write('c', [ten!], songhe);
    bench.clock.set(ten!);
    expect(await sweeper.due()).toBe(3);
    expect(await sweeper.sweep()).toBe(3);
    expect([await reminded('a'), await reminded('b'), await reminded('c', songhe)]).toEqual([
      [nine],
      [nine, ten],
      [ten],
    ]);
    const timeline = await letters.timeline(context, 'b', 1);
    expect(timeline.map(({ at, actor }) => [at, actor])).toEqual([
      [nine, 'system:dispatch'],
      [ten, 'system:dispatch'],
    ]);
    expect([await sweeper.due(), await sweeper.sweep()]).toEqual([0, 0]);
  });

  it('two sweepers at once have one effect', async () => {
    bench.clock.set(eleven!);
    await Promise.all([sweeper.sweep(), sweeper.sweep(), sweeper.sweep()]);
    expect(await reminded('a')).toEqual([nine, eleven]);
  });

  it('one that fails is told and does not keep the others from waking', async () => {
    await write('broken', [eleven!]);
    await write('whole', [eleven!]);
    await bench.connection
      .collection<{ _id: string }>('letter')
      .updateOne({ _id: 'broken', tenantId: 'qinglan' }, { $set: { 'state.reminders': null } });
    await sweeper.sweep();
    expect(await reminded('whole')).toEqual([eleven]);
    expect(failures).toEqual([expect.stringMatching(/^wake letter broken: TypeError/)]);
  });

  it('more than one batch is worked off in one round', async () => {
    await Promise.all(Array.from({ length: 230 }, (_, i) => write(`many-${i}`, [eleven!])));
    expect(await sweeper.sweep()).toBe(230);
  });
});
