import { describe, expect, it } from '@jest/globals';
import { tenantIdFrom } from './tenant-id.js';

describe('a tenant id', () => {
  it.each(['qinglan', 'a1', 'song-he-2', 'a'.repeat(32)])('%s is one', (value) => {
    expect(tenantIdFrom('token', value)).toBe(value);
  });

  it.each(['', 'a', 'a'.repeat(33), 'Qinglan', '青岚', '1st', '-a', 'a b', 'a.b', 'a>', 'a\n', '$ne', 'a/b'])(
    '%j is none, and the error says where it came from',
    (value) => expect(() => tenantIdFrom('event', value)).toThrow(/not a tenant id \(from event\)/),
  );
});
