import { describe, expect, it } from '@jest/globals';
import { isAnonymous } from './anonymous-means-neither-name-nor-contact.js';

describe('anonymous', () => {
  it('is who left nothing', () => {
    expect(isAnonymous(undefined)).toBe(true);
    expect(isAnonymous({ concealed: true })).toBe(true);
  });
  it('is who says so, whatever was noted', () => expect(isAnonymous({ name: '王芳', anonymous: true })).toBe(true));
  it('is nobody who left a name or a way to be reached', () => {
    expect(isAnonymous({ name: '王芳' })).toBe(false);
    expect(isAnonymous({ email: 'w@example.com' })).toBe(false);
  });
});
