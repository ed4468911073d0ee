import { describe, expect, it } from '@jest/globals';
import type { NewsQuery } from './bell.generated.js';
import { newsIn } from './news.js';
import { Seen } from './seen.js';

const about = { id: 'c', number: 'QL-1', description: '楼道灯不亮' };
const answer = (handler: string | null): NewsQuery => ({
  notices: [{ id: 'n', at: '2026-11-26T02:00:00Z', about: 'URGED', clock: null, workOrder: { id: 'w', case: about } }],
  waiting: {
    edges: [
      { node: { id: 'w', handler: handler ? { id: handler } : null, team: { id: 't', name: '工程部' }, case: about } },
    ],
  },
});

class Memory {
  readonly kept = new Map<string, string>();
  getItem = (name: string) => this.kept.get(name) ?? null;
  setItem = (name: string, value: string) => void this.kept.set(name, value);
}

describe('news', () => {
  it('are what waits for me and what I was told', () => {
    expect(newsIn(answer('ada'))).toMatchObject([
      { about: 'ASSIGNED', teamName: undefined },
      { about: 'URGED', key: 'n' },
    ]);
    expect(newsIn(answer(null))).toMatchObject([{ about: 'ASSIGNED', teamName: '工程部' }, {}]);
  });

  it('are unread until they were looked at, by whoever it was, and again when an order is given anew', () => {
    const memory = new Memory();
    const mine = new Seen('songhe', 'ada', memory);
    expect(mine.unread(newsIn(answer(null)))).toHaveLength(2);
    mine.lookedAt(newsIn(answer(null)));
    expect(mine.unread(newsIn(answer(null)))).toEqual([]);
    expect(mine.unread(newsIn(answer('ada'))).map(({ about }) => about)).toEqual(['ASSIGNED']);
    expect(new Seen('songhe', 'bo', memory).unread(newsIn(answer(null)))).toHaveLength(2);
  });

  it('are all unread where what was kept cannot be read', () => {
    const memory = new Memory();
    memory.setItem('hearback-seen songhe ada', '{');
    expect(new Seen('songhe', 'ada', memory).unread(newsIn(answer(null)))).toHaveLength(2);
  });
});
