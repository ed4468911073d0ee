import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { contextOf, eventually, LetterStore, TestKeeping } from '@hearback/testing';

const qinglan = contextOf('qinglan');
let bench: TestKeeping;
let letters: LetterStore;

const write = (id: string, of = qinglan) => letters.create(of, id, () => [{ type: 'letter-written', id }]);
const stamp = (id: string) => letters.change(qinglan, id, () => [{ type: 'letter-stamped', count: 1 }]);
const document = (id: string) =>
  bench.connection.collection<{ _id: string; outbox: unknown[] }>('letter').findOne({ _id: id, tenantId: 'qinglan' });
const said = () => bench.said.map(({ id, version }) => `${id}:${version}`);

beforeAll(async () => {
  bench = await TestKeeping.open('outbox');
  letters = new LetterStore(bench.keeping);
  await bench.keeping.prepare();
});
beforeEach(async () => {
  bench.brokerIsAway = false;
  await bench.keeping.relay.sweep(0);
  await bench.keeping.relay.drain();
  bench.said.length = 0;
});
afterAll(() => bench.close());

describe('the outbox', () => {
  it('is said right after the commit and cleared when the broker has it', async () => {
    await write('a');
    await stamp('a');
    await bench.keeping.relay.drain();
    expect(said()).toEqual(['a:1', 'a:2']);
    expect(await document('a')).toMatchObject({ outbox: [] });
    expect(await document('a')).not.toHaveProperty('outboxPending');
    expect(await bench.keeping.relay.pending()).toBe(0);
  });

  it('a commit that follows takes out by the way what is safe with the broker, and nothing else', async () => {
    await write('z');
    await eventually('the first is said', () => Promise.resolve(said().includes('z:1')));
    bench.brokerIsAway = true;
    await stamp('z');
    await stamp('z');
    expect(await document('z')).toMatchObject({ outbox: [{ version: 2 }, { version: 3 }] });
  });

  it('keeps what the broker did not take, and the poller says it when it is back', async () => {
    bench.brokerIsAway = true;
    await write('b');
    await stamp('b');
    await bench.keeping.relay.drain();
    expect(await document('b')).toMatchObject({
      outbox: [{ version: 1 }, { version: 2 }],
      outboxPending: expect.any(Date),
    });
    expect(await bench.keeping.relay.pending()).toBe(1);

    bench.brokerIsAway = false;
    expect(await bench.keeping.relay.sweep(0)).toBe(1);
    await bench.keeping.relay.drain();
    expect(said()).toEqual(['b:1', 'b:2']);
    expect(await document('b')).toMatchObject({ outbox: [] });
  });

  it('leaves to the commit’s own publishing what is younger than a publish takes', async () => {
    bench.brokerIsAway = true;
    await write('c');
    expect(await bench.keeping.relay.sweep()).toBe(0);
  });

  it('an acknowledgement clears its own entry only', async () => {
    bench.brokerIsAway = true;
    await write('d');
    await bench.keeping.relay.drain();
    bench.brokerIsAway = false;
    await stamp('d');
    await bench.keeping.relay.drain();
    expect(await document('d')).toMatchObject({ outbox: [{ version: 1 }], outboxPending: expect.any(Date) });
  });

  it('gives every company its share in a round, whatever another one’s flood', async () => {
    bench.brokerIsAway = true;
    const songhe = contextOf('songhe');
    await Promise.all(Array.from({ length: 120 }, (_, i) => write(`flood-${i}`)));
    await write('drop', songhe);
    await bench.keeping.relay.drain();
    bench.brokerIsAway = false;
    await bench.keeping.relay.sweep(0);
    await bench.keeping.relay.drain();
    expect(said()).toHaveLength(101);
    expect(said()).toContain('drop:1');
  });
});

describe('saying everything again', () => {
  it('says the newest of every aggregate, inside changes included, under the name last announced', async () => {
    await write('e');
    await stamp('e');
    await letters.change(qinglan, 'e', () => [{ type: 'letter-annotated', text: 'inside' }]);
    await bench.keeping.relay.drain();
    bench.said.length = 0;
    expect(await bench.keeping.relay.replay()).toBeGreaterThan(120);
    expect(bench.said.filter((one) => one.id === 'e')).toEqual([
      expect.objectContaining({
        name: 'letter-stamped',
        version: 3,
        tenantId: 'qinglan',
        state: { id: 'e', stamps: 1 },
      }),
    ]);
    expect(new Set(said()).size).toBe(bench.said.length);
  });

  it('fails as a whole when the broker is away, to be tried again', async () => {
    bench.brokerIsAway = true;
    await expect(bench.keeping.relay.replay()).rejects.toThrow('the broker is away');
  });
});
