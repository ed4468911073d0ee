import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, pageOf } from './cursor.js';

describe('a cursor', () => {
  it('comes back as it went out', () => {
    expect(decodeCursor(encodeCursor('2026-03-02T02:00:00.000Z', 7, '单'), 3)).toEqual({
      ok: ['2026-03-02T02:00:00.000Z', 7, '单'],
    });
  });

  it.each([undefined, null, ''])('%p is the beginning', (none) =>
    expect(decodeCursor(none, 2)).toEqual({ ok: undefined }),
  );

  it.each([
    ['not base64', '%%%'],
    ['not JSON', Buffer.from('{').toString('base64url')],
    ['no list', Buffer.from('{"length":2}').toString('base64url')],
    ['of another list', encodeCursor(1)],
    ['an operator smuggled in', Buffer.from('[{"$gt":""},"a"]').toString('base64url')],
  ])('%s: refused, naming the field', (_, cursor) => {
    expect(decodeCursor(cursor, 2)).toMatchObject({ refusal: { kind: 'INPUT', fields: [{ path: 'after' }] } });
  });
});

describe('a page', () => {
  const found = ['a', 'b', 'c'];
  const page = (first: number) => pageOf(found, first, (item) => [item]);

  it('ends where it was asked to, and says that there is more', () =>
    expect(page(2)).toEqual({ items: ['a', 'b'], cursors: [encodeCursor('a'), encodeCursor('b')], hasNextPage: true }));

  it('is the last when no more was found than asked for', () =>
    expect(page(3)).toMatchObject({ items: found, hasNextPage: false }));
});
