import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  contextOf,
  letterType,
  LetterStore,
  TestKeeping,
  type Letter,
  type LetterEvent,
  type LetterState,
} from '@hearback/testing';
import { AggregateStore } from './aggregate-store.js';
import type { Keeping } from './keeping.js';

/** The next version of the software: it counts double. */
class LetterStore2 extends AggregateStore<Letter, LetterEvent, LetterState> {
  constructor(keeping: Keeping) {
    super(keeping, {
      ...letterType,
      stateVersion: 2,
      evolve: (letter, event) =>
        letterType.evolve(letter, event.type === 'letter-stamped' ? { ...event, count: 2 * event.count } : event),
    });
  }
}

const qinglan = contextOf('qinglan');
const gardener = contextOf('qinglan', { properties: ['garden'] });
let bench: TestKeeping;
let letters: LetterStore;

beforeAll(async () => {
  bench = await TestKeeping.open('reader');
  letters = new LetterStore(bench.keeping);
  await bench.keeping.prepare();
  for (const [tenant, id, propertyId, count] of [
    ['qinglan', 'a', 'garden', 1],
    ['qinglan', 'b', 'harbour', 2],
    ['qinglan', 'c', 'garden', 3],
    ['songhe', 'd', 'garden', 4],
  ] as const)
    await letters.create(contextOf(tenant), id, () => [
      { type: 'letter-written', id, propertyId },
      { type: 'letter-stamped', count },
    ]);
});
afterAll(() => bench.close());

describe('reading', () => {
  it('answers in the order asked, without what is another company’s or not there', async () => {
    const found = await letters.findMany(qinglan, ['c', 'nowhere', 'd', 'a']);
    expect(found.map(({ id, version, state }) => [id, version, state.stamps])).toEqual([
      ['c', 2, 3],
      ['a', 2, 1],
    ]);
  });

  it('sees only the properties that the context names', async () => {
    expect((await letters.findMany(gardener, ['a', 'b', 'c'])).map((one) => one.id)).toEqual(['a', 'c']);
    expect(await letters.find(gardener, 'b')).toBeUndefined();
    expect(await letters.timeline(gardener, 'b')).toEqual([]);
    expect(await letters.count(gardener, {})).toBe(2);
    expect(await letters.find(contextOf('qinglan', { properties: [] }), 'a')).toBeUndefined();
  });

  it('a filter cannot widen what a context sees', async () => {
    const wide = { $or: [{ 'state.propertyId': 'harbour' }, { tenantId: 'songhe' }], tenantId: 'songhe' };
    expect(await letters.query(gardener, wide, { limit: 9 })).toEqual([]);
    expect((await letters.query(qinglan, { tenantId: 'songhe' }, { limit: 9 })).map((one) => one.id)).not.toContain(
      'd',
    );
  });

  it('filters, sorts and limits', async () => {
    const found = await letters.query(
      qinglan,
      { 'state.stamps': { $gte: 2 } },
      { sort: { 'state.stamps': -1 }, limit: 1 },
    );
    expect(found.map((one) => one.id)).toEqual(['c']);
  });

  it('a page of a timeline begins after the entries seen', async () => {
    expect((await letters.timeline(qinglan, 'a', 1, 1)).map((entry) => entry.seq)).toEqual([2]);
  });
});

describe('a state of an older shape', () => {
  it('is folded again from its events when read, and kept in the new shape at the next commit', async () => {
    bench.connection.deleteModel('letter');
    const next = new LetterStore2(bench.keeping);
    expect((await next.find(qinglan, 'c'))?.state.stamps).toBe(6);
    expect((await next.query(qinglan, { _id: 'c' }, { limit: 1 }))[0]?.state.stamps).toBe(6);
    expect(await next.change(qinglan, 'c', () => [{ type: 'letter-stamped', count: 1 }])).toMatchObject({
      ok: { version: 3, state: { stamps: 8 } },
    });
    expect((await letters.find(qinglan, 'c'))?.state.stamps).toBe(4); // the old software folds it back: 3 + 1
  });
});
