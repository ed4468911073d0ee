import { DIRECTORY_CLIENT } from '@hearback/identity';
import type { Mongo, Nats, ProcessName } from '@hearback/testing/servers';
import type { Home } from './home.js';
import type { Keys } from './keys.js';
import type { SignIn } from './sign-in/sign-in.js';

/** What every process may know of the platform it is part of. */
export interface Platform {
  home: Pick<Home, 'clockFile' | 'readyFile' | 'erasuresFile' | 'masterKeyFile'>;
  keys: Keys;
  mongo: Mongo;
  nats: Nats;
  signIn: SignIn;
  /** The gateway's. */
  port: number;
}

/** The settings of one process: its own users at MongoDB and NATS, and the private key only where contexts are signed. */
export function environmentOf(name: ProcessName, healthPort: number, platform: Platform): Record<string, string> {
  const { home, keys, mongo, nats, port } = platform;
  const { user, password } = nats.credentials(name);
  return {
    HEARBACK_PROFILE: 'demo',
    HEARBACK_PROCESS: name,
    HEARBACK_PUBLIC_URL: `http://127.0.0.1:${port}`,
    HEARBACK_CLOCK_FILE: home.clockFile,
    HEARBACK_LINK_KEY: keys.link,
    HEARBACK_CONTEXT_PUBLIC_KEY: keys.contextPublic,
    MONGODB_URI: mongo.uri(name),
    NATS_URL: nats.url,
    NATS_USER: user,
    NATS_PASSWORD: password,
    // Nobody else opens personal data.
    ...(name === 'intake'
      ? { HEARBACK_MASTER_KEY_FILE: home.masterKeyFile, HEARBACK_ERASURES_FILE: home.erasuresFile }
      : {}),
    ...(name === 'gateway' ? gatewayOnly(platform) : healthAt(healthPort)),
  };
}

const gatewayOnly = ({ home, keys, signIn, port }: Platform) => ({
  HEARBACK_PORT: String(port),
  HEARBACK_READY_FILE: home.readyFile,
  HEARBACK_CONTEXT_PRIVATE_KEY: keys.contextPrivate,
  OIDC_ISSUER: signIn.issuer,
  // Its client at the identity provider, and so the audience of every token.
  OIDC_AUDIENCE: 'hearback-gateway',
  OIDC_CLIENT_SECRET: signIn.secrets.gateway,
  OIDC_DIRECTORY_CLIENT: DIRECTORY_CLIENT,
  OIDC_DIRECTORY_SECRET: signIn.secrets.directory,
});

const healthAt = (port: number) => ({ HEARBACK_HEALTH_PORT: String(port), HEARBACK_HEALTH_HOST: '127.0.0.1' });
