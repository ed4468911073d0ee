import { copyFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Daemon } from './daemon.js';
import type { KeycloakDistribution } from './find-keycloak.js';
import { freePort } from './ports.js';

/** Realms in files, written by deploy/local/src/sign-in/write-realms.ts: what an installation imports, and the demo with its people. */
export const realmFiles = {
  installation: join(import.meta.dirname, '../../../../deploy/keycloak/hearback-realm.json'),
  demo: join(import.meta.dirname, '../../../../deploy/keycloak/demo/hearback-realm.json'),
};

export interface KeycloakOptions {
  readonly distribution: KeycloakDistribution;
  /** Where its database is kept. */
  readonly dataDir: string;
  /** Imported at the first start; what it names as `${NAME}` is taken from `variables`. */
  readonly realmFile: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Of the master realm's `admin`, made at the first start. */
  readonly adminPassword: string;
  readonly port: number;
  readonly log: string;
}

/** Its first start makes a database and imports: some 13 s on a machine that has nothing else to do. */
const START_SECONDS = 300;

/**
 * Starts Keycloak on loopback, without its shell script: that would stay as the parent of java, and be the one to hear signals. Its
 * home is a folder of links to the distribution with a `data` of its own.
 */
export async function startKeycloak(options: KeycloakOptions): Promise<Daemon> {
  const { distribution, dataDir, realmFile, port, log } = options;
  mkdirSync(join(dataDir, 'data/import'), { recursive: true });
  for (const part of ['lib', 'conf', 'providers', 'themes']) {
    rmSync(join(dataDir, part), { force: true });
    symlinkSync(join(distribution.folder, part), join(dataDir, part));
  }
  copyFileSync(realmFile, join(dataDir, 'data/import/hearback-realm.json'));
  const management = await freePort();
  const args = [...java(dataDir), ...keycloak(port, management)];
  const env = {
    ...process.env,
    ...options.variables,
    KC_BOOTSTRAP_ADMIN_USERNAME: 'admin',
    KC_BOOTSTRAP_ADMIN_PASSWORD: options.adminPassword,
  };
  const command = { file: distribution.java, args, env: () => env, log, startSeconds: START_SECONDS };
  const daemon = new Daemon('keycloak', command, () =>
    fetch(`http://127.0.0.1:${management}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  await daemon.start();
  return daemon;
}

// As kc.sh has them, but for a smaller heap, a collector that fits it, and a compiler that starts quickly.
const java = (home: string): string[] => [
  ...['-Xms64m', '-Xmx384m', '-XX:MetaspaceSize=96M', '-XX:MaxMetaspaceSize=256m', '-XX:+UseSerialGC'],
  ...['-XX:TieredStopAtLevel=1', '-XX:+ExitOnOutOfMemoryError', '-Dfile.encoding=UTF-8', '-Duser.language=en'],
  ...['java.util', 'java.util.concurrent', 'java.security'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory',
  '-Djava.util.logging.manager=org.jboss.logmanager.LogManager',
  ...[`-Dkc.home.dir=${home}`, `-Djboss.server.config.dir=${join(home, 'conf')}`, '-Dpicocli.disable.closures=true'],
  ...['-cp', join(home, 'lib/quarkus-run.jar'), 'io.quarkus.bootstrap.runner.QuarkusEntryPoint'],
];

const keycloak = (port: number, management: number): string[] => [
  ...['start', '--optimized', '--import-realm', '--cache=local', '--http-enabled=true', '--http-host=127.0.0.1'],
  // The issuer is compared as a string: it must not depend on how somebody names the host.
  ...[`--hostname=http://127.0.0.1:${port}`, `--http-port=${port}`, `--http-management-port=${management}`],
];
