import { describe, expect, it } from '@jest/globals';
import { CompanyKeys, newKey, open, seal } from './personal-data.js';
import { tenantIdFrom } from './tenant-id.js';

const [qinglan, songhe] = [tenantIdFrom('token', 'qinglan'), tenantIdFrom('token', 'songhe')];
const key = Buffer.alloc(32, 1);
const first = { number: 1, key };
const plain = Buffer.from('王小明 13800000000 🏠');

describe('sealing', () => {
  it('opens to what was sealed', () => expect(open(key, seal(key, plain, 'name'), 'name')).toEqual(plain));

  it('shows nothing, and never looks the same twice', () => {
    const [one, two] = [seal(key, plain, 'name'), seal(key, plain, 'name')];
    expect(one).not.toBe(two);
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('13800000000');
  });

  const sealed = seal(key, plain, 'name');
  it.each([
    ['another key', Buffer.alloc(32, 2), sealed, 'name'],
    ['another place', key, sealed, 'phone'],
    ['a changed text', key, `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`, 'name'],
    ['a shortened text', key, sealed.slice(0, 40), 'name'],
    ['a shortened tag', key, sealed.slice(0, 20), 'name'],
    ['nothing', key, '', 'name'],
  ])('does not open with %s', (_, with_, text, label) => expect(() => open(with_, text, label)).toThrow());
});

describe('the keys of a company', () => {
  const keys = new CompanyKeys(qinglan, first);

  it('wrap the keys of its persons, which no other company’s unwrap, not even from the same key', () => {
    const person = newKey();
    const wrapped = keys.wrapPersonKey(person);
    expect(keys.unwrapPersonKey(wrapped)).toEqual(person);
    expect(() => new CompanyKeys(songhe, first).unwrapPersonKey(wrapped)).toThrow();
  });

  it('are changed under a number, while the key of before still unwraps; what is looked up by stays', () => {
    const person = newKey();
    const [before, second] = [keys.wrapPersonKey(person), { number: 2, key: Buffer.alloc(32, 2) }];
    const both = new CompanyKeys(qinglan, second, keys.lookup, [first]);
    const after = both.rewrapPersonKey(before);
    expect([after, both.rewrapPersonKey(after)]).toEqual([expect.stringMatching(/^2\./), after]);
    const changed = new CompanyKeys(qinglan, second, keys.lookup);
    expect(changed.unwrapPersonKey(after)).toEqual(person);
    expect(() => changed.unwrapPersonKey(before)).toThrow("under the company's key 1, which is gone");
    expect(() => keys.unwrapPersonKey(after)).toThrow('key 2, which is gone');
    expect(changed.lookupHash('phone', '1')).toBe(keys.lookupHash('phone', '1'));
  });

  it('find an exact value by a hash that is the company’s own and tells kinds apart', () => {
    const hash = keys.lookupHash('phone', '13800000000');
    expect(new CompanyKeys(qinglan, { number: 1, key: Buffer.from(key) }).lookupHash('phone', '13800000000')).toBe(
      hash,
    );
    expect(hash).not.toContain('138');
    const others = [
      keys.lookupHash('email', '13800000000'),
      new CompanyKeys(songhe, first).lookupHash('phone', '13800000000'),
    ];
    expect(others).not.toContain(hash);
  });
});
