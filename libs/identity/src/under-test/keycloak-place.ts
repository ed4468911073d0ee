import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { decodeProtectedHeader } from 'jose';
import type { AdminApi } from '../directory/admin-api.js';
import type { RealmPlace } from './realm.js';
import { RealmUnderTest } from './realm.js';

/** What jest's globalSetup has left: where Keycloak is, or why it is not. */
type Given = Pick<RealmPlace, 'issuer' | 'publicUrl' | 'secrets'> | { readonly missing: string };

/** The Keycloak that serves all files of the ring, for this file signing with a key that the test knows. */
export async function keycloakPlace(): Promise<RealmPlace> {
  const given = JSON.parse(process.env['HEARBACK_TEST_KEYCLOAK'] ?? '{"missing":"no globalSetup"}') as Given;
  if ('missing' in given) throw new Error(given.missing);
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const place = { ...given, signingKey: { key, kid: '' } };
  const { api, byMachine } = new RealmUnderTest({ ...place, rotateKey: nothing, close: nothing });
  const known = await addKey(api, 'rsa', 200, {
    privateKey: [key.export({ format: 'pem', type: 'pkcs8' }).toString()],
  });
  const added = [known];
  const { access_token } = await byMachine('partner-qinglan');
  const { kid = '' } = decodeProtectedHeader(access_token);
  return {
    ...place,
    signingKey: { key, kid },
    rotateKey: async () => {
      added.push(await addKey(api, 'rsa-generated', 300));
      await known.remove();
    },
    close: async () => {
      for (const one of added) await one.remove();
    },
  };
}

async function addKey(api: AdminApi, providerId: string, priority: number, more: object = {}) {
  const made = await api.ask('POST', '/components', {
    name: randomUUID(),
    providerId,
    providerType: 'org.keycloak.keys.KeyProvider',
    config: { priority: [String(priority)], ...more },
  });
  if (made.status !== 201) throw new Error(`the key was not taken: ${JSON.stringify(made)}`);
  return { remove: async () => void (await api.ask('DELETE', `/components/${made.madeId}`)) };
}

const nothing = async () => undefined;
