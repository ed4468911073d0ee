import { describe, expect, it } from '@jest/globals';
import { brokenAt, chained, erased, type Entry } from './chain.js';

interface Said {
  readonly type: string;
  readonly text?: string;
  readonly count?: number;
}

const said: readonly Said[] = [
  { type: 'opened', count: 1 },
  { type: 'annotated', text: '三楼漏水 💧', count: undefined },
  { type: 'annotated', text: 'again' },
  { type: 'closed' },
];

function chain(events: readonly Said[] = said): Entry<Said>[] {
  const entries: Entry<Said>[] = [];
  for (const [i, event] of events.entries()) {
    const before = { seq: i + 1, at: '2026-03-02T02:00:00.000Z', actor: 'person:a', prevHash: entries.at(-1)?.hash };
    entries.push(chained({ ...before, key: undefined, event }, ['text']));
  }
  return entries;
}

const change = (seq: number, how: (entry: Entry<Said>) => Entry<Said>) =>
  chain().map((entry) => (entry.seq === seq ? how(entry) : entry));

describe('the chain of a timeline', () => {
  it('verifies as it was made', () => expect(brokenAt(chain())).toBeUndefined());

  it('verifies after JSON has dropped what is undefined and put keys in another order', () => {
    const kept = chain().map((entry) =>
      Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(entry))).reverse()),
    );
    expect(brokenAt(kept as never)).toBeUndefined();
  });

  it('an empty one is whole', () => expect(brokenAt([])).toBeUndefined());

  it.each<[string, (entry: Entry<Said>) => Entry<Said>]>([
    ['the actor', (entry) => ({ ...entry, actor: 'person:b' })],
    ['the instant', (entry) => ({ ...entry, at: '2026-03-02T02:00:00.001Z' })],
    ['the key', (entry) => ({ ...entry, key: 'k' })],
    ['a field of the event', (entry) => ({ ...entry, event: { ...entry.event, count: 9 } })],
    ['the free text', (entry) => ({ ...entry, event: { ...entry.event, text: 'dry' } })],
    ['the salt', (entry) => ({ ...entry, salts: { text: 'another' } })],
    ['the hash', (entry) => ({ ...entry, hash: 'x' })],
  ])('tells where %s was changed', (_, how) => expect(brokenAt(change(3, how))).toBe(3));

  it('tells where an entry was taken out, put in twice, or swapped', () => {
    const [first, second, third, fourth] = chain() as [Entry<Said>, Entry<Said>, Entry<Said>, Entry<Said>];
    expect(brokenAt([first, third, fourth])).toBe(3);
    expect(brokenAt([first, second, second, third])).toBe(2);
    expect(brokenAt([first, third, second, fourth])).toBe(3);
  });

  it('a text changed together with its own entry’s hash breaks the next one', () => {
    const [first, , ...rest] = chain() as [Entry<Said>, Entry<Said>, ...Entry<Said>[]];
    const forged = chained({ seq: 2, at: first.at, actor: first.actor, prevHash: first.hash, event: said[2]! }, [
      'text',
    ]);
    expect(brokenAt([first, forged, ...rest])).toBe(3);
  });
});

describe('an erasure', () => {
  it('takes text and salt away and leaves the chain whole', () => {
    const entries = change(2, erased);
    expect(brokenAt(entries)).toBeUndefined();
    expect(JSON.stringify(entries[1])).not.toContain('漏水');
    expect(entries[1]).not.toHaveProperty('salts');
  });

  it('cannot be used to write another text in', () => {
    expect(brokenAt(change(2, (entry) => ({ ...erased(entry), event: { type: 'annotated', text: 'dry' } })))).toBe(2);
  });

  it('the same text leaves different digests, so that nobody can try texts', () => {
    const [one, two] = chain([
      { type: 'a', text: 'yes' },
      { type: 'a', text: 'yes' },
    ]).map(erased);
    expect(one?.event.text).not.toBe(two?.event.text);
  });
});
