import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventFamily } from '@hearback/contracts';
import { contextOf, TestKeeping } from '@hearback/testing';
import type { AggregateType } from './aggregate.js';
import { AggregateStore } from './aggregate-store.js';
import { brokenAt } from './chain.js';

interface Note {
  readonly text: string;
  readonly names: readonly string[];
  readonly count: number;
  readonly gone?: boolean;
}
type NoteEvent =
  | { readonly type: 'note-written'; readonly text: string; readonly names: readonly string[] }
  | { readonly type: 'note-emptied' };

const noteType: AggregateType<Note, NoteEvent, { count: number; gone?: boolean }> = {
  family: eventFamily('intake', 'note', 1, ['note-written', 'note-emptied'])<{ count: number; gone?: boolean }>(),
  stateVersion: 1,
  evolve: (note, event) =>
    event.type === 'note-emptied'
      ? { ...note!, gone: true }
      : {
          text: `${note?.text ?? ''}${event.text}`,
          names: event.names.map((one) => one),
          count: (note?.count ?? 0) + 1,
        },
  publicState: ({ count, gone }) => ({ count, gone }),
  freeText: { 'note-written': ['text', 'names'] },
  blanks: { names: [] },
};
const context = contextOf('qinglan');
let test: TestKeeping;
let replica: TestKeeping;
let notes: AggregateStore<Note, NoteEvent, { count: number; gone?: boolean }>;

beforeAll(async () => {
  test = await TestKeeping.open('redaction');
  notes = new AggregateStore(test.keeping, noteType);
  await test.keeping.prepare();
  replica = await test.replica();
});
afterAll(async () => {
  await replica.keeping.relay.drain();
  await replica.connection.close();
  await test.close();
});

const write = (text: string): NoteEvent => ({ type: 'note-written', text, names: ['王芳'] });
const emptied = (): [NoteEvent] => [{ type: 'note-emptied' }];
const raw = async (id: string) =>
  JSON.stringify(await test.connection.collection<{ _id: string }>('note').findOne({ _id: id, tenantId: 'qinglan' }));

it('F9 free texts go for good: from the timeline, which verifies as before, and from the state', async () => {
  await notes.create(context, 'n1', () => [write('三楼漏水'), write('王芳家')]);
  const heads = (await notes.timeline(context, 'n1')).map(({ hash }) => hash);
  expect(await notes.redact(context, 'n1', emptied)).toBe(true);
  const timeline = await notes.timeline(context, 'n1');
  expect(timeline.slice(0, 2).map(({ hash }) => hash)).toEqual(heads);
  expect(timeline).toHaveLength(3);
  expect(brokenAt(timeline)).toBeUndefined();
  expect(await raw('n1')).not.toMatch(/漏水|王芳|salts/);
  expect(await notes.find(context, 'n1')).toMatchObject({
    version: 3,
    state: { text: '', names: [], count: 2, gone: true },
  });
  await test.keeping.relay.drain();
  expect(test.said.filter(({ id }) => id === 'n1').at(-1)).toMatchObject({
    name: 'note-emptied',
    version: 3,
    state: { gone: true },
  });
});

it('nothing happens the second time, and what is written afterwards is there and goes with the next', async () => {
  expect(await notes.redact(context, 'n1', emptied)).toBe(false);
  await notes.change(context, 'n1', () => [write('又漏了')]);
  expect((await notes.find(context, 'n1'))?.state).toMatchObject({ text: '又漏了', count: 3 });
  expect(await notes.redact(context, 'n1', emptied)).toBe(true);
  expect(await notes.find(context, 'n1')).toMatchObject({ version: 5, state: { text: '' } });
  expect(brokenAt(await notes.timeline(context, 'n1'))).toBeUndefined();
});

it.each(['the same process', 'another process'])(
  'is not undone by what %s remembers to have written last',
  async (who) => {
    const id = `remembered by ${who}`;
    const writer = who === 'the same process' ? notes : new AggregateStore(replica.keeping, noteType);
    await writer.create(context, id, () => [write('三楼漏水')]);
    await writer.change(context, id, () => [write('王芳家')]);
    expect(await notes.redact(context, id, emptied)).toBe(true);
    await writer.change(context, id, () => [write('又漏了')]);
    expect(await raw(id)).not.toMatch(/三楼|王芳家/);
    expect((await notes.find(context, id))?.state).toMatchObject({ text: '又漏了', count: 3 });
    expect(brokenAt(await notes.timeline(context, id))).toBeUndefined();
  },
);

it('a state of an older shape is folded from erased entries too', async () => {
  const later = new AggregateStore(test.keeping, { ...noteType, stateVersion: 2 });
  expect((await later.find(context, 'n1'))?.state).toEqual({ text: '', names: [], count: 3, gone: true });
});

it('is not another company’s to do', async () => {
  await notes.create(context, 'n2', () => [write('漏水')]);
  expect(await notes.redact(contextOf('songhe'), 'n2', emptied)).toBe(false);
  expect(await raw('n2')).toContain('漏水');
});
