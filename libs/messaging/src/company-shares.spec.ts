import { beforeEach, describe, expect, it } from '@jest/globals';
import { CompanyShares } from './company-shares.js';

let now: number;
let shares: CompanyShares;
beforeEach(() => {
  now = 0;
  shares = new CompanyShares(8, () => now);
});

/** Has a company ask so many times; answers with those who were let in, in order. */
async function ask(company: string, times: number): Promise<(() => void)[]> {
  const inside: (() => void)[] = [];
  for (let i = 0; i < times; i++) void shares.enter(company).then((leave) => inside.push(leave));
  await settled();
  return inside;
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('F1 the shares of companies', () => {
  it('are all of it for one that asks alone', async () => {
    expect(await ask('qinglan', 12)).toHaveLength(8);
    expect(shares.waiting('qinglan')).toBe(4);
  });

  it('let a company in at once though another has taken everything', async () => {
    await ask('qinglan', 100);
    expect(await ask('songhe', 4)).toHaveLength(4);
  });

  it('are equal among those who ask: the one with more waits in its own line until it is below its share', async () => {
    const flood = await ask('qinglan', 100);
    const other = await ask('songhe', 5);
    expect([flood.length, other.length, shares.waiting('songhe')]).toEqual([8, 4, 1]);
    for (const leave of flood.slice(0, 4)) leave();
    await settled();
    expect(flood).toHaveLength(8); // four still run: its share
    flood[4]!();
    await settled();
    expect(flood).toHaveLength(9);
    other[0]!();
    await settled();
    expect(other).toHaveLength(5);
  });

  it('grow again when the others have been silent for a while', async () => {
    for (const leave of await ask('songhe', 1)) leave();
    expect(shares.share()).toBe(8);
    for (const leave of await ask('qinglan', 1)) leave();
    expect(shares.share()).toBe(4);
    now = 11_000;
    await ask('qinglan', 1);
    expect(shares.share()).toBe(8);
  });

  it('are never so small that somebody does not get on', async () => {
    for (let i = 0; i < 100; i++) await ask(`company-${i}`, 1);
    expect(shares.share()).toBe(2);
  });

  it('are given back once, however often and however the work ends', async () => {
    const [leave] = await ask('qinglan', 1);
    leave!();
    leave!();
    await expect(shares.run('qinglan', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await ask('qinglan', 12)).toHaveLength(8);
  });
});
