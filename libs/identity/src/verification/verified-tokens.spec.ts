import { describe, expect, it } from '@jest/globals';
import type { Identity } from './identity.js';
import { VerifiedTokens } from './verified-tokens.js';

const identity = (expiresAt: number): Identity => ({
  subject: 's',
  username: 'agent@qinglan',
  organizations: [],
  realmRoles: [],
  clientScopes: [],
  expiresAt: new Date(expiresAt),
});

describe('F6 tokens verified a moment ago', () => {
  it('are known by the whole token', () => {
    const tokens = new VerifiedTokens();
    tokens.keep('a.b.c', identity(300_000), 0);
    expect(tokens.find('a.b.c', 1)?.username).toBe('agent@qinglan');
    expect(tokens.find('a.b.d', 1)).toBeUndefined();
  });

  it('are forgotten after a minute', () => {
    const tokens = new VerifiedTokens();
    tokens.keep('t', identity(300_000), 0);
    expect(tokens.find('t', 59_999)).toBeDefined();
    expect(tokens.find('t', 60_000)).toBeUndefined();
  });

  it('are forgotten when they expire', () => {
    const tokens = new VerifiedTokens();
    tokens.keep('t', identity(5_000), 0);
    expect(tokens.find('t', 4_999)).toBeDefined();
    expect(tokens.find('t', 5_000)).toBeUndefined();
  });

  it('give way, the least recently used first', () => {
    const tokens = new VerifiedTokens(2);
    tokens.keep('old', identity(300_000), 0);
    tokens.keep('older', identity(300_000), 0);
    tokens.find('old', 1);
    tokens.keep('new', identity(300_000), 2);
    expect(['old', 'older', 'new'].filter((token) => tokens.find(token, 3))).toEqual(['old', 'new']);
  });
});
