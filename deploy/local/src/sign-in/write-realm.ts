import { writeFileSync } from 'node:fs';
import { keycloakRealm } from '@hearback/identity';
import { realmFile } from '@hearback/testing/servers';

// Run after the demo's people, companies or clients have changed: node deploy/local/dist/sign-in/write-realm.js
writeFileSync(realmFile, `${JSON.stringify(keycloakRealm(), null, 2)}\n`);
