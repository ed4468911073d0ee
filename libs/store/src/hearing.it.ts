import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HeardEvent } from '@hearback/contracts';
import {
  contextOf,
  LetterStore,
  TestKeeping,
  type Letter,
  type LetterEvent,
  type LetterState,
} from '@hearback/testing';

const context = contextOf('qinglan');
let bench: TestKeeping;

/** Lets a test do something between deciding and committing. */
class SlowStore extends LetterStore {
  meanwhile: (() => Promise<unknown>) | undefined;

  protected override async update(...asked: Parameters<LetterStore['update']>) {
    await this.first();
    return super.update(...asked);
  }

  protected override async noted(...asked: Parameters<LetterStore['noted']>) {
    await this.first();
    return super.noted(...asked);
  }

  private async first(): Promise<void> {
    const meanwhile = this.meanwhile;
    this.meanwhile = undefined;
    await meanwhile?.();
  }
}
let copies: SlowStore;
/** The same as another replica has them. */
let replica: TestKeeping;
let others: LetterStore;

beforeAll(async () => {
  bench = await TestKeeping.open('hearing');
  copies = new SlowStore(bench.keeping);
  await bench.keeping.prepare();
  replica = await bench.replica();
  others = new LetterStore(replica.keeping);
});
afterAll(async () => {
  await replica.close();
  await bench.close();
});

const event = (version: number, stamps: number, source = 'letter/original'): HeardEvent<LetterState> => ({
  name: 'letter-stamped',
  source,
  version,
  head: 'head',
  at: '2026-03-02T02:00:00.000Z',
  state: { id: 'original', stamps },
});

// Copies the stamps of what it hears; the same stamps need no event.
const hear = (id: string, heard: HeardEvent<LetterState>, store: LetterStore = copies) =>
  store.hear(context, id, heard, (copy: Letter | undefined): LetterEvent[] =>
    copy?.copied === heard.state.stamps ? [] : [{ type: 'letter-copied', stamps: heard.state.stamps }],
  );
const copied = async (id: string) => (await copies.find(context, id))?.state.copied;

describe('hearing another aggregate', () => {
  it('makes what is not there yet, once', async () => {
    await Promise.all([hear('a', event(1, 1)), hear('a', event(1, 1)), hear('a', event(1, 1))]);
    expect(await copies.find(context, 'a')).toMatchObject({ version: 1, state: { copied: 1 } });
  });

  it('takes a newer event and passes over one heard already or older', async () => {
    for (const heard of [event(2, 5), event(4, 7), event(4, 7), event(3, 6), event(1, 1)]) await hear('b', heard);
    expect(await copies.find(context, 'b')).toMatchObject({ version: 2, state: { copied: 7 } });
  });

  it('an older event has no effect either after a newer one that changed nothing', async () => {
    for (const heard of [event(1, 3), event(5, 3), event(4, 8)]) await hear('c', heard);
    expect(await copied('c')).toBe(3);
  });

  it('an older event has none either when the newer one is heard while it is being decided on', async () => {
    await hear('h', event(1, 3));
    copies.meanwhile = () => hear('h', event(5, 3), others);
    await hear('h', event(4, 8));
    expect(await copied('h')).toBe(3);
  });

  it('an event that changes nothing is decided on again when the state has changed meanwhile', async () => {
    await hear('i', event(1, 3));
    copies.meanwhile = () => others.change(context, 'i', () => [{ type: 'letter-copied', stamps: 9 }]);
    await hear('i', event(2, 3));
    expect(await copied('i')).toBe(3);
  });

  it.each([0, 1, 2, 3, 4])('in any order, twice each and all at once, the newest wins (try %i)', async (n) => {
    const versions = [1, 2, 3, 4, 5, 6].map((version) => event(version, version % 3));
    const shuffled = [...versions, ...versions].sort(
      (a, b) => ((a.version * 7 + n * 5) % 11) - ((b.version * 7 + n * 5) % 11),
    );
    await Promise.all(shuffled.map((heard) => hear(`d${n}`, heard)));
    expect(await copied(`d${n}`)).toBe(0);
  });

  it('keeps apart what it hears of several', async () => {
    await hear('e', event(9, 1, 'letter/one'));
    await hear('e', event(2, 4, 'letter/two'));
    await hear('e', event(8, 6, 'letter/one'));
    expect(await copied('e')).toBe(4);
  });

  it('what the event calls for is decided on the newest state, also when somebody changes it meanwhile', async () => {
    await hear('f', event(1, 1));
    await Promise.all([
      ...[2, 3, 4].map((version) => hear('f', event(version, version))),
      ...[1, 2, 3].map(() => copies.change(context, 'f', () => [{ type: 'letter-stamped', count: 1 }])),
    ]);
    expect((await copies.find(context, 'f'))?.state).toMatchObject({ stamps: 3, copied: 4 });
  });

  it('an event that calls for nothing leaves nothing behind', async () => {
    await copies.hear(context, 'g', event(1, 1), () => []);
    expect(await copies.find(context, 'g')).toBeUndefined();
  });
});
