import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { demoRealm, installationRealm } from '@hearback/identity';
import { realmFiles } from '@hearback/testing/servers';

// Run after a client, or the demo's people and companies, have changed: node deploy/local/dist/sign-in/write-realms.js
for (const [file, realm] of [
  [realmFiles.installation, installationRealm()],
  [realmFiles.demo, demoRealm()],
] as const) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(realm, null, 2)}\n`);
}
