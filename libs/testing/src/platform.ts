import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from './eventually.js';
import { freePort } from './servers/ports.js';

export interface PlatformOptions {
  /** Arguments of `npm start`; `--empty` unless said otherwise. */
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** HEARBACK_HOME; a new folder, removed at the end, unless given. */
  readonly home?: string;
}

/** Where `endpoints.json` says everything is. */
export interface Endpoints {
  readonly gateway: string;
  readonly issuer: string;
  readonly mongodb: string;
  readonly nats: string;
  readonly pids: Readonly<Record<string, number>>;
}

/** The whole product as `npm start` runs it: six processes, real servers, in a folder of its own. */
export interface Platform {
  readonly gateway: string;
  readonly home: string;
  readonly launcherPid: number;
  /** Read anew each time: a process that was started again has another pid. */
  endpoints(): Endpoints;
  /** A token of one of the demo's people. */
  token(username: string): Promise<string>;
  /** The body of a GraphQL answer, errors included. `username` undefined: nobody signed in. */
  graphql<T>(
    username: string | undefined,
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<{ data?: T; errors?: { message: string; extensions: Record<string, unknown> }[] }>;
  /** The data of a GraphQL answer; throws on errors. */
  ask<T>(username: string | undefined, query: string, variables?: object): Promise<T>;
  /** Moves the domain clock by an ISO duration and waits until nothing is due, unsent or undelivered; answers domain time. */
  advance(duration: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the built product (`npm run build` has been run) and waits until it is ready. */
export async function startPlatform({ args = ['--empty'], env = {}, home }: PlatformOptions = {}): Promise<Platform> {
  const root = path.resolve(import.meta.dirname, '../../..');
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
  const gateway = `http://127.0.0.1:${port}`;
  await eventually(
    'the platform is ready',
    async () => {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${said}`);
      return fetch(`${gateway}/healthz`).then(
        (response) => response.ok,
        () => false,
      );
    },
    180,
  );
  const endpoints = () => JSON.parse(readFileSync(path.join(folder, 'endpoints.json'), 'utf8')) as Endpoints;
  const token = tokens(endpoints().issuer);
  const post = (url: string, body: object, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const platform: Platform = {
    gateway,
    home: folder,
    launcherPid: child.pid!,
    endpoints,
    token,
    graphql: async (username, query, variables = {}, headers = {}) => {
      const authorization = username === undefined ? undefined : { authorization: `Bearer ${await token(username)}` };
      return (await post(`${gateway}/graphql`, { query, variables }, { ...authorization, ...headers })).json() as never;
    },
    ask: async (username, query, variables) => {
      const { data, errors } = await platform.graphql<never>(username, query, variables);
      if (errors || !data) throw new Error(`${username}: ${JSON.stringify(errors)}`);
      return data;
    },
    advance: async (duration) => {
      const response = await post(`${gateway}/dev/clock`, { advance: duration });
      if (!response.ok) throw new Error(`/dev/clock: ${response.status} ${await response.text()}`);
      return ((await response.json()) as { now: string }).now;
    },
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      if (!home) rmSync(folder, { recursive: true, force: true });
    },
  };
  return platform;
}

// Access tokens live five minutes; a new one is asked for well before.
function tokens(issuer: string): (username: string) => Promise<string> {
  const known = new Map<string, { token: string; until: number }>();
  return async (username) => {
    const one = known.get(username);
    if (one && one.until > Date.now()) return one.token;
    const body = new URLSearchParams({
      grant_type: 'password',
      client_id: 'hearback-dev',
      username,
      password: 'hearback-demo',
      scope: 'openid organization:*',
    });
    const response = await fetch(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body });
    const { access_token } = (await response.json()) as { access_token: string };
    known.set(username, { token: access_token, until: Date.now() + 200_000 });
    return access_token;
  };
}
