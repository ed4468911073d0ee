import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ok, refuse } from '@hearback/contracts';
import { contextOf, LetterStore, TestKeeping, type LetterEvent } from '@hearback/testing';
import { brokenAt } from './chain.js';
import { deriveId } from './derive-id.js';

const anna = contextOf('qinglan', { actor: 'anna' });
const bela = contextOf('qinglan', { actor: 'bela' });
const stamp = (count = 1): LetterEvent[] => [{ type: 'letter-stamped', count }];
let bench: TestKeeping;
let letters: LetterStore;
let number = 0;

/** A new letter's id. */
async function written(more: { propertyId?: string } = {}): Promise<string> {
  const id = deriveId(anna.tenantId, 'letter', ++number);
  await letters.create(anna, id, () => [{ type: 'letter-written', id, ...more }]);
  return id;
}
const stamps = async (id: string) => (await letters.find(anna, id))?.state.stamps;
const versions = (id: string) => bench.said.filter((said) => said.id === id).map((said) => said.version);

beforeAll(async () => {
  bench = await TestKeeping.open('aggregate');
  letters = new LetterStore(bench.keeping);
  await bench.keeping.prepare();
});
afterAll(() => bench.close());

describe('creating', () => {
  it('twice has one effect and the same answer', async () => {
    const create = (decided: LetterEvent[]) => letters.create(anna, 'same', () => decided);
    const first = await create([{ type: 'letter-written', id: 'same' }]);
    expect(first).toEqual(ok({ id: 'same', version: 1, state: expect.objectContaining({ id: 'same', stamps: 0 }) }));
    await letters.change(anna, 'same', () => stamp());
    expect(await create([{ type: 'letter-written', id: 'same' }, ...stamp(5)])).toMatchObject({
      ok: { version: 2, state: { stamps: 1 } },
    });
  });

  it('at the same time by many makes one', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => letters.create(anna, 'race', () => stamp())));
    expect(made.map((one) => 'ok' in one && one.ok.version)).toEqual(Array(8).fill(1));
    expect(await letters.timeline(anna, 'race')).toHaveLength(1);
  });

  it('refused leaves nothing', async () => {
    const refusal = refuse('NO_PAPER', { zh: '没有纸。', en: 'No paper.' });
    expect(await letters.create(anna, 'never', () => refusal)).toEqual(refusal);
    expect(await letters.find(anna, 'never')).toBeUndefined();
  });
});

describe('changing', () => {
  it('16 writers at once lose nothing, and the chain holds', async () => {
    const id = await written();
    await Promise.all(Array.from({ length: 16 }, () => letters.change(anna, id, () => stamp())));
    expect(await letters.find(anna, id)).toMatchObject({ version: 17, state: { stamps: 16 } });
    expect(brokenAt(await letters.timeline(anna, id))).toBeUndefined();
  });

  it('with the same key has one effect and answers with what there is now', async () => {
    const id = await written();
    const change = (key: string) => letters.change(anna, id, () => stamp(), { key });
    await change('k1');
    await change('k2');
    expect(await change('k1')).toMatchObject({ ok: { version: 3, state: { stamps: 2 } } });
    expect(await stamps(id)).toBe(2);
  });

  it('a double click: the same key twice at once has one effect', async () => {
    const id = await written();
    const clicks = [1, 2, 3].map(() => letters.change(anna, id, () => stamp(), { key: 'k' }));
    for (const answer of await Promise.all(clicks)) expect(answer).toMatchObject({ ok: { state: { stamps: 1 } } });
    expect(await stamps(id)).toBe(1);
  });

  it('the second coming succeeds too where the state would refuse by now', async () => {
    const id = await written();
    const once = () =>
      letters.change(anna, id, ({ stamps: so }) => (so ? refuse('DONE', { zh: '已贴。', en: 'Done.' }) : stamp()), {
        key: 'k',
      });
    await once();
    expect(await once()).toMatchObject({ ok: { state: { stamps: 1 } } });
  });

  it('the same key by another person is another key', async () => {
    const id = await written();
    await letters.change(anna, id, () => stamp(), { key: 'k' });
    await letters.change(bela, id, () => stamp(), { key: 'k' });
    expect(await stamps(id)).toBe(2);
  });

  it('is refused on an outdated view, except when it was this change that outdated it', async () => {
    const id = await written();
    const change = (key: string) => letters.change(anna, id, () => stamp(), { ifVersion: 1, key });
    expect(await change('mine')).toMatchObject({ ok: { version: 2 } });
    expect(await change('late')).toMatchObject({
      refusal: { code: 'OUTDATED_VIEW', hint: { zh: expect.any(String) } },
    });
    expect(await change('mine')).toMatchObject({ ok: { version: 2 } });
    await letters.change(bela, id, () => stamp());
    const [late, later] = [await change('late'), await letters.change(anna, id, () => stamp(), { ifVersion: 2 })];
    const by = (who: typeof anna) => expect.objectContaining({ type: stamp()[0]!.type, actor: who.actor.id });
    expect(late).toMatchObject({ refusal: { changes: [by(anna), by(bela)] } });
    expect(later).toMatchObject({ refusal: { changes: [by(bela)] } });
  });

  it('what is not there, another company’s and another property’s are refused in the same words', async () => {
    const id = await written({ propertyId: 'garden' });
    const change = (context: typeof anna, of = id) => letters.change(context, of, () => stamp(), { path: 'letterId' });
    const nowhere = await change(anna, 'nowhere');
    expect(nowhere).toMatchObject({ refusal: { kind: 'NOT_FOUND', fields: [{ path: 'letterId' }] } });
    expect(await change(contextOf('songhe'))).toEqual(nowhere);
    expect(await change(contextOf('qinglan', { properties: ['harbour'] }))).toEqual(nowhere);
    expect(await change(contextOf('qinglan', { properties: ['harbour', 'garden'] }))).toHaveProperty('ok');
    expect(await stamps(id)).toBe(1);
  });

  it('after a bad year, 5,000 entries long, still commits and answers', async () => {
    const id = await written();
    const text = '业主又打电话来了，说水还在滴。'.repeat(8);
    for (let i = 0; i < 50; i++)
      await letters.change(anna, id, () => Array.from({ length: 100 }, () => ({ type: 'letter-annotated', text })));
    expect(await letters.change(anna, id, () => stamp(), { key: 'last' })).toMatchObject({ ok: { version: 5_002 } });
    expect(brokenAt(await letters.timeline(anna, id))).toBeUndefined();
  });
});

describe('announcing', () => {
  it('says the listed events, each with the state at its version, and keeps the others to itself', async () => {
    const id = await written();
    await letters.change(anna, id, () => [...stamp(2), { type: 'letter-annotated', text: 'inside' }, ...stamp(3)]);
    await bench.keeping.relay.drain();
    expect(versions(id)).toEqual([1, 2, 4]);
    const said = bench.said.filter((one) => one.id === id).at(-1);
    expect(said).toMatchObject({
      name: 'letter-stamped',
      tenantId: 'qinglan',
      state: { id, stamps: 5 },
      correlationId: 'test',
    });
    expect(said?.head).toBe((await letters.timeline(anna, id)).at(-1)?.hash);
  });
});
