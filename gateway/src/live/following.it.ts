import { isRefusal, type Outcome } from '@hearback/contracts';
import { contextOf, eventually, TestKeeping } from '@hearback/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeFeed, KEPT } from './change-feed.js';
import type { Change } from './changes.js';
import { Following, type Batch } from './following.js';

const qinglan = contextOf('qinglan');
const change = (id: string, version = 1): Change => ({
  kind: 'CASE',
  id,
  version,
  caseId: id,
  type: 'case-registered',
  at: '2026-03-02T02:00:00.000Z',
});
const must = (place: Outcome<number>): number => {
  if (isRefusal(place)) throw new Error(place.refusal.code);
  return place.ok;
};

let bench: TestKeeping;
let second: TestKeeping;
beforeAll(async () => {
  bench = await TestKeeping.open('gateway');
  second = await bench.replica();
});
afterAll(async () => {
  await second.connection.close();
  await bench.close();
});

/** Somebody who follows at a gateway of their own, and what they have been told. */
function follower(keeping: TestKeeping['keeping'], after?: string) {
  const told: Batch[] = [];
  const ending = new AbortController();
  const done = (async () => {
    const following = new Following(new ChangeFeed(keeping));
    for await (const batch of following.follow(qinglan, after, ending.signal, must)) told.push(batch);
  })();
  const failed = done.catch((error: Error) => error.message);
  const ids = () => told.flatMap(({ changes }) => changes.map(({ id, version }) => `${id}:${version}`));
  return { told, ids, failed, end: () => (ending.abort(), done) };
}

describe('a company’s changes', () => {
  it('are told at every gateway in the same order, whichever has heard them, each once', async () => {
    const [one, other] = [new ChangeFeed(bench.keeping), new ChangeFeed(second.keeping)];
    await one.append(qinglan, change('first'));
    const followers = [follower(bench.keeping), follower(second.keeping)];
    for (const { told } of followers) await eventually('it is told where the feed stands', () => told.length === 1);

    const many = Array.from({ length: 40 }, (_, i) => change(`c${i}`));
    await Promise.all(many.map((each, i) => (i % 2 ? one : other).append(qinglan, each)));
    // Delivered again, as the broker does after a crash, and at the other one.
    await Promise.all(many.map((each, i) => (i % 2 ? other : one).append(qinglan, each)));
    for (const { ids } of followers) await eventually('all are told', () => ids().length >= many.length);
    await one.append(qinglan, change('last'));
    for (const { ids } of followers) await eventually('the last is told', () => ids().includes('last:1'));

    expect(followers[0]!.ids()).toEqual(followers[1]!.ids());
    expect(followers[0]!.ids().sort()).toEqual([...many.map(({ id }) => `${id}:1`), 'last:1'].sort());
    for (const { end } of followers) await end();
  });

  it('are gone on with from a position, at a gateway that was started since', async () => {
    const feed = new ChangeFeed(bench.keeping);
    const before = follower(bench.keeping);
    await eventually('it follows', () => before.told.length === 1);
    await feed.append(qinglan, change('seen'));
    await eventually('it is told', () => before.ids().length === 1);
    await before.end();
    for (const id of ['missed', 'missed too']) await feed.append(qinglan, change(id));

    const again = follower(second.keeping, before.told.at(-1)!.position);
    await eventually('it goes on', () => again.ids().length === 2);
    await feed.append(qinglan, change('new'));
    await eventually('it is told what comes then', () => again.ids().length === 3);
    expect(again.ids()).toEqual(['missed:1', 'missed too:1', 'new:1']);
    await again.end();
  });

  it('can be too many: then it is said that the position is too old', async () => {
    const feed = new ChangeFeed(bench.keeping);
    const start = follower(bench.keeping);
    await eventually('it follows', () => start.told.length === 1);
    await start.end();
    const [{ position }] = start.told as [Batch];
    await Promise.all(Array.from({ length: KEPT }, (_, i) => feed.append(qinglan, change('much', i))));
    const all = follower(second.keeping, position);
    await eventually('all are told', () => all.ids().length === KEPT);
    expect(Math.max(...all.told.map(({ changes }) => changes.length))).toBeLessThanOrEqual(100);
    await all.end();

    await feed.append(qinglan, change('one more'));
    expect(await follower(second.keeping, position).failed).toBe('POSITION_TOO_OLD');
    expect(await follower(second.keeping, 'made.1').failed).toBe('POSITION_TOO_OLD');
  });

  it('of another company are another feed', async () => {
    const feed = new ChangeFeed(bench.keeping);
    const { position } = (await (async () => {
      const own = follower(bench.keeping);
      await eventually('it follows', () => own.told.length === 1);
      await own.end();
      return own.told[0]!;
    })())!;
    const songhe = contextOf('songhe');
    await feed.append(songhe, change('theirs'));
    const following = new Following(feed).follow(songhe, position, new AbortController().signal, must);
    await expect(following.next()).rejects.toThrow('POSITION_TOO_OLD');
    expect((await feed.read(songhe))!.changes.map(({ id }) => id)).toEqual(['theirs']);
  });
});
