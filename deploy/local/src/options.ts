import { resolve } from 'node:path';

export interface Options {
  /** The gateway's port on loopback. */
  port: number;
  /** Where everything that must outlive a restart is kept. */
  home: string;
  /** Leave the demo's cases out. */
  empty: boolean;
  /** Run from the sources, restarting what changes. */
  watch: boolean;
  /** Sign in by a Keycloak of our own instead of the embedded provider. */
  keycloak: boolean;
  /** Sign in by the Keycloak at this address. */
  keycloakUrl?: string;
}

const FLAGS = ['--empty', '--watch', '--keycloak'];

/** Reads flags and environment; throws one sentence about the first thing it does not understand. */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): Options {
  const unknown = args.find((arg) => !FLAGS.includes(arg));
  if (unknown) throw new Error(`npm start does not know ${unknown}; it knows ${FLAGS.join(', ')}.`);
  const port = Number(env['HEARBACK_PORT'] ?? 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`HEARBACK_PORT must be a port between 1 and 65535, not "${env['HEARBACK_PORT']}".`);
  return {
    port,
    home: resolve(env['HEARBACK_HOME'] ?? '.hearback'),
    empty: args.includes('--empty'),
    watch: args.includes('--watch'),
    keycloak: args.includes('--keycloak'),
    keycloakUrl: env['KEYCLOAK_URL'] || undefined,
  };
}
