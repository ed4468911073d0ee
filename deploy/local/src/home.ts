import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { lock } from './lock.js';

/** Where a running platform can be reached; written for scripts and tests. */
export interface Endpoints {
  gateway: string;
  issuer: string;
  mongodb: string;
  nats: string;
  pids: Record<string, number | undefined>;
}

/** The folder HEARBACK_HOME, held by one launcher at a time. */
export interface Home {
  readonly folder: string;
  /** The gateway calls itself healthy once this file is there. */
  readonly readyFile: string;
  readonly clockFile: string;
  readonly masterKeyFile: string;
  /** Who was erased, for after a restore. */
  readonly erasuresFile: string;
  /** There once the demo's data have been made. */
  readonly demoFile: string;
  /** Of a process, beside the launcher's own: `env/<process>.env` as it is at this moment, where there is one. */
  settingsOf(name: string): NodeJS.Dict<string>;
  log(name: string): string;
  writeEndpoints(endpoints: Endpoints): void;
  declareReady(): void;
  /** From here on nobody takes the platform for ready. */
  declareClosed(): void;
  close(): void;
}

/** Makes the folder and takes hold of it. */
export async function openHome(folder: string): Promise<Home> {
  mkdirSync(folder, { recursive: true });
  const unlock = await lock(join(folder, 'lock'));
  const logs = join(folder, 'logs');
  const endpointsFile = join(folder, 'endpoints.json');
  const readyFile = join(folder, 'ready');
  const declareClosed = () => [readyFile, endpointsFile].forEach((file) => rmSync(file, { force: true }));
  declareClosed();
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs);
  return {
    folder,
    readyFile,
    clockFile: join(folder, 'clock.json'),
    masterKeyFile: join(folder, 'master-keys.json'),
    erasuresFile: join(folder, 'erasures.jsonl'),
    demoFile: join(folder, 'demo-prepared'),
    settingsOf: (name) => {
      const file = join(folder, 'env', `${name}.env`);
      return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
    },
    log: (name) => join(logs, `${name}.log`),
    writeEndpoints: (endpoints) => {
      writeFileSync(`${endpointsFile}.new`, JSON.stringify(endpoints, null, 2));
      renameSync(`${endpointsFile}.new`, endpointsFile);
    },
    declareReady: () => writeFileSync(readyFile, ''),
    declareClosed,
    close: () => {
      declareClosed();
      unlock();
    },
  };
}
