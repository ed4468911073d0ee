import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify, types } from 'node:util';
import type { Say } from './find-server.js';
import { cacheFolder, fetchInto } from './sources.js';

const run = promisify(execFile);

const VERSION = '26.4.0';
const OLDEST_JAVA = 17;
/** Of fetching it, and of building it. */
const LONGEST_MS = 300_000;
/** Unpacks an artifact from Maven Central, or whatever repository this machine's Maven is set to. */
const UNPACK = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack';
const ARTIFACT = `org.keycloak:keycloak-quarkus-dist:${VERSION}:zip`;

/** A Keycloak that has been built for how we start it, and the Java to run it with. */
export interface KeycloakDistribution {
  readonly folder: string;
  readonly java: string;
}

/** Keycloak as fetched by Maven and built once for all clones of this user. Throws one sentence saying what is missing. */
export async function findKeycloak(say: Say): Promise<KeycloakDistribution> {
  const java = await findJava();
  const folder = join(cacheFolder(), `keycloak-${VERSION}`);
  if (existsSync(folder)) say(`Keycloak ${VERSION} from ${cacheFolder()}`);
  else
    await fetchInto(folder, `fetching and building ${ARTIFACT}`, say, (into) => make(into, java)).catch((error) => {
      if (!existsSync(folder)) throw error; // else another clone was quicker
    });
  return { folder, java };
}

async function make(into: string, java: string): Promise<string> {
  try {
    await run('mvn', ['-B', '-q', UNPACK, `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${into}`], {
      cwd: into,
      timeout: LONGEST_MS,
    });
  } catch (error) {
    throw new Error(
      `No Keycloak to be had (${reason(error)}): with Maven (mvn) on PATH and a Maven repository in reach it is fetched; or set KEYCLOAK_URL to a Keycloak 26 that has the realm of deploy/keycloak.`,
      { cause: error },
    );
  }
  const made = join(into, `keycloak-${VERSION}`);
  // What is known at build time makes every later start quicker. The database is a file: it is the demo's.
  const build = ['build', '--db=dev-file', '--health-enabled=true', '--metrics-enabled=false'];
  await run('sh', [join(made, 'bin/kc.sh'), ...build], { env: { ...process.env, JAVA: java }, timeout: LONGEST_MS });
  return made;
}

async function findJava(): Promise<string> {
  const java = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin/java') : 'java';
  const said = await run(java, ['-version']).then(
    ({ stdout, stderr }) => stdout + stderr,
    () => 'none',
  );
  const version = Number(/version "(\d+)/.exec(said)?.[1] ?? 0);
  if (version >= OLDEST_JAVA) return java;
  throw new Error(
    `Keycloak needs Java ${OLDEST_JAVA} or newer, and there is ${version ? `Java ${version}` : 'none'}: install one, or set KEYCLOAK_URL to a Keycloak 26 that has the realm of deploy/keycloak.`,
  );
}

function reason(error: unknown): string {
  if (!types.isNativeError(error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'mvn is not installed';
  const said =
    'stdout' in error
      ? String(error.stdout)
          .split('\n')
          .find((line) => line.includes('ERROR'))
      : undefined;
  return (said ?? error.message).slice(0, 200);
}
