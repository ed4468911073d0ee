import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { keycloakRealm } from '@hearback/identity';
import { realmFile } from '@hearback/testing/servers';

describe('F6 the realm in deploy/keycloak', () => {
  it('is the demo as it is in code; else run node deploy/local/dist/sign-in/write-realm.js', () => {
    expect(JSON.parse(readFileSync(realmFile, 'utf8'))).toEqual(keycloakRealm());
  });

  it('holds no secret but the demo’s password', () => {
    const { clients } = JSON.parse(readFileSync(realmFile, 'utf8')) as { clients: { secret?: string }[] };
    for (const { secret } of clients) expect(secret ?? '').toMatch(/^(|hearback-demo|\$\{HEARBACK_[A-Z]+_SECRET\})$/);
  });
});
