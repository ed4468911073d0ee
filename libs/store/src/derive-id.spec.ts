import { describe, expect, it } from '@jest/globals';
import { tenantIdFrom } from '@hearback/tenancy';
import { deriveId } from './derive-id.js';

const qinglan = tenantIdFrom('token', 'qinglan');

describe('a derived id', () => {
  it('is the same for the same causes, for ever', () => {
    expect(deriveId(qinglan, 'work-order', 'case-1', 2)).toBe(deriveId(qinglan, 'work-order', 'case-1', 2));
    // Written down: another value here would make every work order a second time after an upgrade.
    expect(deriveId(qinglan, 'work-order', 'case-1', 2)).toBe('45qgkvxhevz3mb7zm2191765kd');
  });

  it('has 26 letters and digits that cannot be mistaken', () => {
    for (let i = 0; i < 50; i++) expect(deriveId(qinglan, 'case', i)).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
  });

  it('differs by company, kind, cause and where one cause ends', () => {
    const ids = [
      deriveId(qinglan, 'case', 'a', 'b'),
      deriveId(tenantIdFrom('token', 'songhe'), 'case', 'a', 'b'),
      deriveId(qinglan, 'callback', 'a', 'b'),
      deriveId(qinglan, 'case', 'b', 'a'),
      deriveId(qinglan, 'case', 'ab'),
      deriveId(qinglan, 'case', 'a', 'b', ''),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
