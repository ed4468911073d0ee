import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refuse } from '@hearback/contracts';
import { contextOf, LetterStore, TestKeeping, type LetterEvent } from '@hearback/testing';

const anna = contextOf('qinglan', { actor: 'anna' });
const stamp = (): LetterEvent[] => [{ type: 'letter-stamped', count: 1 }];
let bench: TestKeeping;
let here: LetterStore;
/** The same collection as another replica keeps it. */
let there: LetterStore;
let elsewhere: TestKeeping;

beforeAll(async () => {
  bench = await TestKeeping.open('remembering');
  elsewhere = await bench.replica();
  here = new LetterStore(bench.keeping);
  there = new LetterStore(elsewhere.keeping);
  await bench.keeping.prepare();
});
afterAll(async () => {
  await elsewhere.close();
  await bench.close();
});

describe('what a process remembers of its own writes', () => {
  const written = async (id: string) => {
    await here.create(anna, id, () => [{ type: 'letter-written', id }]);
    return id;
  };

  it('does not hide what another replica wrote meanwhile', async () => {
    const id = await written('shared');
    await there.change(anna, id, stamp);
    await here.change(anna, id, stamp);
    await there.change(anna, id, stamp);
    expect(await here.find(anna, id)).toMatchObject({ version: 4, state: { stamps: 3 } });
  });

  it('never refuses by something that is no longer so', async () => {
    const id = await written('refused');
    const twice = ({ stamps }: { stamps: number }) =>
      stamps === 1 ? stamp() : refuse('ONCE', { zh: '要先贴一张。', en: 'One first.' });
    await there.change(anna, id, stamp);
    expect(await here.change(anna, id, twice)).toMatchObject({ ok: { state: { stamps: 2 } } });
  });

  it('never answers “nothing to do” by something that is no longer so', async () => {
    const id = await written('idle');
    await there.change(anna, id, stamp);
    expect(await here.change(anna, id, () => [])).toMatchObject({ ok: { version: 2, state: { stamps: 1 } } });
  });

  it('is not shown to another company, nor where properties are named', async () => {
    const id = await written('private');
    expect(await here.change(contextOf('songhe'), id, stamp)).toMatchObject({ refusal: { kind: 'NOT_FOUND' } });
    expect(await here.change(contextOf('qinglan', { properties: ['harbour'] }), id, stamp)).toMatchObject({
      refusal: { kind: 'NOT_FOUND' },
    });
  });

  it('rivals in one command: each change counts once, whoever was slower decides again', async () => {
    const ids = await Promise.all(['r1', 'r2', 'r3'].map(written));
    await Promise.all(
      ids.flatMap((id) => [1, 2, 3, 4].flatMap(() => [here.change(anna, id, stamp), there.change(anna, id, stamp)])),
    );
    for (const id of ids) expect(await here.find(anna, id)).toMatchObject({ version: 9, state: { stamps: 8 } });
  });
});
