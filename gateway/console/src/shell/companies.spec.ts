import { describe, expect, it } from '@jest/globals';
import { organizationsIn } from './companies.js';

const token = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;

describe('F6 the organizations in a token', () => {
  it.each([
    ['as a list', { organization: ['qinglan', 'songhe'] }, ['qinglan', 'songhe']],
    ['as an object, with ids', { organization: { qinglan: { id: '1' } } }, ['qinglan']],
    ['not there', { sub: '1' }, []],
  ])('%s', (_, claims, expected) => expect(organizationsIn(token(claims))).toEqual(expected));

  it('of nobody', () => expect(organizationsIn(undefined)).toEqual([]));
});
