import { afterAll, beforeAll } from '@jest/globals';
import { DIRECTORY_CLIENT } from '../demo/users.js';
import { embeddedPlace } from '../under-test/embedded-place.js';
import { keycloakPlace } from '../under-test/keycloak-place.js';
import type { RealmPlace } from '../under-test/realm.js';
import { directoryContract } from './directory.examples.js';
import { KeycloakDirectory } from './keycloak-directory.js';

for (const [name, open] of [
  ['the embedded provider', embeddedPlace],
  ['Keycloak', keycloakPlace],
] as const) {
  let place: RealmPlace;
  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place?.close());

  directoryContract(
    name,
    (clientSecret = place.secrets.directory, issuer = place.issuer) =>
      new KeycloakDirectory({ issuer, clientId: DIRECTORY_CLIENT, clientSecret }),
  );
}
