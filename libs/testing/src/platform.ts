import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from './eventually.js';
import { PlatformClient } from './platform-client.js';
import { freePort } from './servers/ports.js';
import { tenancyViolations } from './tenancy-violations.js';

export interface PlatformOptions {
  /** Arguments of `npm start`; `--empty` unless said otherwise. */
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** HEARBACK_HOME; a new folder, removed at the end, unless given. */
  readonly home?: string;
  /** The folder of another version of the product, built. */
  readonly root?: string;
}

/** The whole product as `npm start` runs it: six processes, real servers, in a folder of its own. */
export interface Platform extends PlatformClient {
  readonly launcherPid: number;
  /** Fails when the driver probe was on and a command went to the database without a tenant. */
  stop(): Promise<void>;
}

/** Starts the built product (`npm run build` has been run) and waits until it is ready. */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const { args = ['--empty'], env = {}, home, root = path.resolve(import.meta.dirname, '../../..') } = options;
  const folder = home ?? mkdtempSync(path.join(tmpdir(), 'hearback-platform-'));
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(root, 'deploy/local/dist/start.js'), ...args], {
    cwd: root,
    env: { ...process.env, HEARBACK_HOME: folder, HEARBACK_PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (data) => (said += String(data)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const client = new PlatformClient(folder, `http://127.0.0.1:${port}`);
  await eventually(
    'the platform is ready',
    async () => {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${said}`);
      return fetch(`${client.gateway}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      );
    },
    300,
  );
  return Object.assign(client, {
    launcherPid: child.pid!,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      const violations = tenancyViolations(folder);
      if (!home) rmSync(folder, { recursive: true, force: true });
      if (violations.length) throw new Error(`commands without a tenant:\n${violations.slice(0, 20).join('\n')}`);
    },
  });
}
