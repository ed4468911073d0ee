import { describe, expect, it } from '@jest/globals';
import { GatheredReads } from './gathered-reads.js';

/** Reads that remember what they were asked for; nothing is there under `gone`. */
function reads() {
  const asked: [string, readonly string[]][] = [];
  const gathered = new GatheredReads<string, { _id: string; of: string }>(async (scope, ids) => {
    asked.push([scope, ids]);
    if (ids.includes('broken')) throw new Error('away');
    return ids.filter((id) => id !== 'gone').map((_id) => ({ _id, of: scope }));
  });
  return { asked, one: (scope: string, id: string) => gathered.one(scope, scope, id) };
}

describe('gathered reads', () => {
  it('reads together what is asked for in one turn, the same id once, and what is not there as nothing', async () => {
    const { asked, one } = reads();
    const found = await Promise.all(['a', 'b', 'a', 'gone'].map((id) => one('qinglan', id)));
    expect(found.map((each) => each?._id)).toEqual(['a', 'b', 'a', undefined]);
    expect(asked).toEqual([['qinglan', ['a', 'b', 'gone']]]);
  });

  it('never reads for two companies in one command', async () => {
    const { asked, one } = reads();
    const found = await Promise.all([one('qinglan', 'a'), one('songhe', 'a')]);
    expect(found.map((each) => each?.of)).toEqual(['qinglan', 'songhe']);
    expect(asked).toHaveLength(2);
  });

  it('asks anew in the next turn: nothing is remembered', async () => {
    const { asked, one } = reads();
    await one('qinglan', 'a');
    await one('qinglan', 'a');
    expect(asked).toHaveLength(2);
  });

  it('a read that fails fails for those who asked, and the next goes on', async () => {
    const { one } = reads();
    await expect(one('qinglan', 'broken')).rejects.toThrow('away');
    expect(await one('qinglan', 'a')).toMatchObject({ _id: 'a' });
  });
});
