import { describe, expect, it } from '@jest/globals';
import type { Settings } from '@hearback/messaging';
import { FileMasterKey, VaultMasterKey } from '@hearback/tenancy';
import { masterKeyOf } from './master-key.js';

const key = Buffer.alloc(32, 1).toString('base64');
const vault = { HEARBACK_VAULT_ADDR: 'https://vault.example:8200', HEARBACK_VAULT_TOKEN_FILE: '/run/vault/token' };
const of = (settings: Partial<Settings>) => masterKeyOf(settings as Settings);

describe('the place of the master key', () => {
  it('is the one that is set', () => {
    expect(of({ HEARBACK_MASTER_KEY: key })).toHaveProperty('wrap');
    expect(of({ HEARBACK_MASTER_KEY_FILE: '/run/keys.json' })).toBeInstanceOf(FileMasterKey);
    expect(of(vault)).toBeInstanceOf(VaultMasterKey);
  });

  it.each([
    {},
    { HEARBACK_MASTER_KEY: key, HEARBACK_MASTER_KEY_FILE: '/run/keys.json' },
    { ...vault, HEARBACK_MASTER_KEY: key },
  ])('is none and not two: %j', (settings) => expect(() => of(settings)).toThrow('exactly one of'));

  it('needs a token where it is Vault', () =>
    expect(() => of({ ...vault, HEARBACK_VAULT_TOKEN_FILE: undefined })).toThrow('HEARBACK_VAULT_TOKEN_FILE'));
});
