import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor } from './cursor.js';

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
