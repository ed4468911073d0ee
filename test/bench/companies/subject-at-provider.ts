import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DIRECTORY_CLIENT, KeycloakDirectory } from '@hearback/identity';
import type { PlatformClient } from '@hearback/testing';

type Person = Parameters<KeycloakDirectory['savePerson']>[0];

/** Makes the provider know somebody, who may then do what it is asked about first; their subject there. Known ones stay who they are. */
export async function subjectAtProvider(platform: PlatformClient, person: Person): Promise<string> {
  const secrets = readFileSync(path.join(platform.home, 'sign-in', 'clients.json'), 'utf8');
  const { directory: clientSecret } = JSON.parse(secrets) as { directory: string };
  const { issuer } = platform.endpoints();
  const directory = new KeycloakDirectory({ issuer, clientId: DIRECTORY_CLIENT, clientSecret });
  return (await directory.savePerson(person)).subject;
}
