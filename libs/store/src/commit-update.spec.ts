import { describe, expect, it } from '@jest/globals';
import type { Announcement } from './aggregate.js';
import type { Loaded } from './aggregate-reader.js';
import type { Commit } from './commit.js';
import { commitUpdate } from './commit-update.js';

interface State {
  readonly name: string;
  readonly tags: readonly string[];
  readonly note?: string;
}
const tags = ['a'];
const loaded: Loaded<State> = {
  ...{ _id: 'l', tenantId: 'qinglan', version: 3, stateVersion: 1, head: 'h3' },
  state: { name: 'one', tags, note: 'old' },
};
const said = (version: number): Announcement => ({
  ...{ name: 'said', version, head: `h${version}`, at: '2026-03-02T02:00:00.000Z', correlationId: 'c', state: {} },
});
const commit = (state: State, announcements: readonly Announcement[] = []): Commit<State, unknown> => ({
  set: {
    ...{ version: 4, stateVersion: 1, state, head: 'h4' },
    ...(announcements.length ? { outboxPending: new Date(1000) } : {}),
  },
  entries: [{ seq: 4, at: '2026-03-02T02:00:00.000Z', actor: 'person:a', event: {}, hash: 'h4' }],
  announcements,
});
type Update = Record<'$set' | '$unset' | '$min' | '$max' | '$push', Record<string, unknown> | undefined>;
const updateOf = (...asked: Parameters<typeof commitUpdate<State>>) => commitUpdate(...asked).update as Update;
const mark = 'm';

describe('a commit as one change of a document', () => {
  it('writes of the state what has changed, takes out what is gone, and leaves the rest', () => {
    const { $set, $unset } = updateOf(loaded, commit({ name: 'two', tags }), { mark });
    expect($set).toEqual({ version: 4, stateVersion: 1, head: 'h4', 'state.name': 'two' });
    expect($unset).toEqual({ 'state.note': '', wakeAt: '' });
  });

  it('writes the whole state when its shape was older', () => {
    const { $set } = updateOf({ ...loaded, stateVersion: 0 }, commit({ name: 'one', tags }), { mark });
    expect($set).toMatchObject({ state: { name: 'one', tags } });
  });

  it('names what must not have happened before it: another commit, the same key, a newer event', () => {
    const heard = { source: 'letter/x', version: 7 };
    const { filter, update } = commitUpdate(loaded, commit(loaded.state), { mark, key: 'k', heard });
    expect(filter).toEqual({
      ...{ _id: 'l', tenantId: 'qinglan', version: 3 },
      'timeline.key': { $ne: 'k' },
      'seen.letter/x': { $not: { $gte: 7 } },
    });
    expect(update).toMatchObject({ $max: { 'seen.letter/x': 7 }, $push: { timeline: { $each: [{ commit: 'm' }] } } });
  });

  describe('the outbox', () => {
    it('unknown: is added to, and stays as old as its oldest', () => {
      const { $set, $min, $push } = updateOf(loaded, commit(loaded.state, [said(4)]), { mark });
      expect($push).toMatchObject({ outbox: { $each: [said(4)] } });
      expect($min).toEqual({ outboxPending: new Date(1000) });
      expect($set).not.toHaveProperty('outbox');
    });

    it('all of it safe: is what is said now, and as young', () => {
      const { $set, $min } = updateOf(loaded, commit(loaded.state, [said(4)]), { mark, unsent: [] });
      expect($set).toMatchObject({ outbox: [said(4)], outboxPending: new Date(1000) });
      expect($min).toBeUndefined();
    });

    it('some of it not safe: keeps that, with its age', () => {
      const { $set, $min } = updateOf(loaded, commit(loaded.state, [said(4)]), { mark, unsent: [said(2)] });
      expect($set).toMatchObject({ outbox: [said(2), said(4)] });
      expect($set).not.toHaveProperty('outboxPending');
      expect($min).toEqual({ outboxPending: new Date(1000) });
    });

    it('empty and nothing to say: nobody need look at it', () => {
      const { $set, $unset } = updateOf(loaded, commit(loaded.state), { mark, unsent: [] });
      expect($set).toMatchObject({ outbox: [] });
      expect($unset).toMatchObject({ outboxPending: '' });
    });
  });
});
