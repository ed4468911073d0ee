import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { contextOf, LetterStore, TestKeeping } from '@hearback/testing';
import { waitingOf } from './backlog.js';

const context = contextOf('qinglan');
const [nine, ten] = ['2026-03-03T01:00:00.000Z', '2026-03-03T02:00:00.000Z'] as const;
let bench: TestKeeping;
let letters: LetterStore;
const waiting = () => waitingOf(bench.keeping, letters);
const write = (id: string, reminders: string[], of = context) =>
  letters.create(of, id, () => [{ type: 'letter-written', id, reminders }]);

beforeAll(async () => {
  bench = await TestKeeping.open('backlog');
  letters = new LetterStore(bench.keeping);
  await bench.keeping.prepare();
});
afterAll(() => bench.close());

it('F7 tells how old the oldest unsent event is, how late the wake-ups are and how much is due within the hour', async () => {
  expect(await waiting()).toEqual({ outboxAge: 0, lateness: 0, dueSoon: 0 });

  bench.clock.set('2026-03-03T00:30:00.000Z');
  bench.brokerIsAway = true;
  await write('a', [nine]);
  await write('b', [ten], contextOf('songhe'));
  const before = await waiting();
  expect(before).toMatchObject({ lateness: 0, dueSoon: 1 });
  expect(before.outboxAge).toBeGreaterThan(0);

  bench.clock.set('2026-03-03T01:30:00.000Z');
  expect(await waiting()).toMatchObject({ lateness: 1800, dueSoon: 2 });
  bench.brokerIsAway = false;
});

it('F7 reads instants from the sweepers’ partial indexes only: no scan, no document', async () => {
  const documents = bench.connection.collection('letter');
  for (const field of ['outboxPending', 'wakeAt']) {
    const plan = await documents
      .find({ [field]: { $exists: true } }, { projection: { [field]: 1, _id: 0 }, comment: 'system-scope' })
      .sort({ [field]: 1 })
      .limit(1)
      .explain('queryPlanner');
    const stages = JSON.stringify(plan);
    expect(stages).toContain(`"indexName":"${field}_1_tenantId_1"`);
    expect(stages).not.toMatch(/COLLSCAN|"stage":"SORT"/);
  }
});
