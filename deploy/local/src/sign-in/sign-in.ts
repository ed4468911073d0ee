import { join } from 'node:path';
import { demoClients, demoUsers, startEmbeddedProvider, type GatewaySecrets } from '@hearback/identity';
import { findKeycloak, freePort, isFree, keepPasswords, realmFiles, startKeycloak } from '@hearback/testing/servers';
import type { Daemon } from '@hearback/testing/servers';
import type { Home } from '../home.js';
import type { Options } from '../options.js';
import { givenKeycloak } from './given-keycloak.js';

/** The identity provider in use. */
export interface SignIn {
  /** As it stands in the tokens. */
  readonly issuer: string;
  readonly secrets: GatewaySecrets;
  /** Where it is a process of its own. */
  readonly daemon?: Daemon;
  close(): Promise<void>;
}

type Say = (line: string) => void;

/** Signs people in as the options want it: a Keycloak that is there, one of our own, or the embedded provider. */
export async function startSignIn(options: Options, home: Home, say: Say): Promise<SignIn> {
  if (options.keycloakUrl) return givenKeycloak(options.keycloakUrl, process.env, say);
  const dataDir = join(home.folder, 'sign-in');
  const { admin, ...secrets } = keepPasswords(join(dataDir, 'clients.json'), ['gateway', 'directory', 'admin']);
  const place = { port: await portFor(options.port), publicUrl: `http://127.0.0.1:${options.port}`, dataDir, secrets };
  return options.keycloak ? ownKeycloak(place, admin, home, say) : embedded(place, say);
}

interface Place {
  readonly port: number;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly secrets: GatewaySecrets;
}

async function embedded({ port, publicUrl, dataDir, secrets }: Place, say: Say): Promise<SignIn> {
  const clients = demoClients(secrets, [publicUrl, publicUrl.replace('127.0.0.1', 'localhost')]);
  const provider = await startEmbeddedProvider({ port, dataDir, users: demoUsers(), clients });
  say(`embedded OpenID provider at ${provider.issuer}`);
  return { ...provider, secrets };
}

async function ownKeycloak(place: Place, adminPassword: string, home: Home, say: Say): Promise<SignIn> {
  const { port, publicUrl, dataDir, secrets } = place;
  const distribution = await findKeycloak(say);
  say('starting Keycloak, a quarter of a minute and more');
  const daemon = await startKeycloak({
    ...{ distribution, dataDir: join(dataDir, 'keycloak'), realmFile: realmFiles.demo, adminPassword, port },
    log: home.log('keycloak'),
    variables: {
      HEARBACK_GATEWAY_SECRET: secrets.gateway,
      HEARBACK_DIRECTORY_SECRET: secrets.directory,
      HEARBACK_PUBLIC_URL: publicUrl,
    },
  });
  const issuer = `http://127.0.0.1:${port}/realms/hearback`;
  say(`Keycloak at ${issuer}; its console is for admin, with the password in ${join(dataDir, 'clients.json')}`);
  return { issuer, secrets, daemon, close: () => daemon.stop() };
}

/** The gateway's port + 10,000 where that is free. */
async function portFor(gatewayPort: number): Promise<number> {
  const wished = gatewayPort + 10_000;
  return wished < 65_536 && (await isFree(wished)) ? wished : freePort();
}
