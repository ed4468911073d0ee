import { describe, expect, it } from '@jest/globals';
import { decodeCursor } from '@hearback/store';
import { before, casePage } from './case-page.js';

const found = ['c3', 'c2', 'c1'].map((caseId, i) => ({ caseId, at: `2026-03-0${3 - i}` }));

describe('a page of cases', () => {
  it('has a next page when more was found than is shown', () => {
    expect(casePage(found, 2)).toMatchObject({ items: ['c3', 'c2'], hasNextPage: true });
    expect(casePage(found, 3)).toMatchObject({ items: ['c3', 'c2', 'c1'], hasNextPage: false });
    expect(casePage([], 3)).toEqual({ items: [], cursors: [], hasNextPage: false });
  });

  it('goes on behind its cursor', () => {
    const cursor = decodeCursor(casePage(found, 2).cursors[1], 2);
    expect(cursor).toEqual({ ok: ['2026-03-02', 'c2'] });
    expect(before('at', 'id', 'ok' in cursor ? cursor.ok : undefined)).toEqual({
      at: { $lte: '2026-03-02' },
      $or: [{ at: { $lt: '2026-03-02' } }, { id: { $lt: 'c2' } }],
    });
    expect(before('at', 'id', undefined)).toEqual({});
  });
});
