import { describe, expect, it } from '@jest/globals';
import { OneAtATime } from './one-at-a-time.js';

/** Writes down when each piece begins and ends; a turn lies between. */
function diary() {
  const lines: string[] = [];
  const turns = new OneAtATime();
  const work = (key: string, name: string, fails = false) =>
    turns.run(key, async () => {
      lines.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      lines.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  return { lines, work };
}

describe('one at a time', () => {
  it('the same key waits for its turn, in the order of asking', async () => {
    const { lines, work } = diary();
    expect(await Promise.all([work('a', 'one'), work('a', 'two'), work('a', 'three')])).toEqual([
      'one',
      'two',
      'three',
    ]);
    expect(lines).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
  });

  it('another key does not wait', async () => {
    const { lines, work } = diary();
    await Promise.all([work('a', 'one'), work('b', 'other')]);
    expect(lines.slice(0, 2)).toEqual(['one begins', 'other begins']);
  });

  it('a failure is its own: whoever waits comes next', async () => {
    const { work } = diary();
    const both = await Promise.allSettled([work('a', 'bad', true), work('a', 'good')]);
    expect(both).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: 'good' }]);
  });
});
