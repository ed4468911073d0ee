import { describe, expect, it } from '@jest/globals';
import { beyondTheirProperties } from './an-administrator-of-some-properties-manages-only-those.js';

const limited = { properties: ['p', 'q'] };
const all = { properties: 'all' } as const;

describe('F6 an administrator of some properties manages only those', () => {
  it('gives some of them, or all of them, by name', () => {
    expect(beyondTheirProperties(limited, undefined, { properties: ['p'] })).toBeUndefined();
    expect(beyondTheirProperties(limited, { properties: ['q'] }, { properties: ['p', 'q'] })).toBeUndefined();
  });

  it('gives neither the whole company nor another property', () => {
    for (const after of [all, { properties: ['p', 'z'] }])
      expect(beyondTheirProperties(limited, undefined, after)).toMatchObject({
        refusal: { kind: 'INPUT', fields: [{ path: 'propertyIds' }] },
      });
  });

  it('does not find whoever has more than they', () => {
    for (const before of [all, { properties: ['z'] }])
      expect(beyondTheirProperties(limited, before, { properties: ['p'] })).toMatchObject({
        refusal: { kind: 'NOT_FOUND' },
      });
  });

  it('of the whole company manages everybody', () => {
    expect(beyondTheirProperties(all, all, all)).toBeUndefined();
  });
});
