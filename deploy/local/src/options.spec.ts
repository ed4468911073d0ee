import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { readOptions } from './options.js';

describe('what npm start is told', () => {
  it('needs nothing', () => {
    const nothing = { port: 4000, home: resolve('.hearback'), empty: false, watch: false, keycloak: false };
    expect(readOptions([], {})).toEqual(nothing);
  });

  it('takes port and folder from the environment', () => {
    const env = { HEARBACK_PORT: '4711', HEARBACK_HOME: '/somewhere' };
    expect(readOptions(['--empty', '--watch'], env)).toEqual({
      port: 4711,
      home: '/somewhere',
      empty: true,
      watch: true,
      keycloak: false,
    });
  });

  it('signs in by Keycloak, a new one or the one that is there', () => {
    expect(readOptions(['--keycloak'], {})).toMatchObject({ keycloak: true });
    expect(readOptions([], { KEYCLOAK_URL: 'http://there' })).toMatchObject({ keycloakUrl: 'http://there' });
  });

  it.each([
    [['--emtpy'], {}, 'does not know --emtpy'],
    [[], { HEARBACK_PORT: 'http' }, 'HEARBACK_PORT must be a port'],
    [[], { HEARBACK_PORT: '70000' }, 'HEARBACK_PORT must be a port'],
  ])('refuses %j %j in a sentence', (args, env, sentence) => {
    expect(() => readOptions(args, env)).toThrow(sentence);
  });
});
