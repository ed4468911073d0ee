import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { eventually, freePort, type Platform } from '@hearback/testing';

// How long a process told to stop goes on answering, as in the chart, only shorter.
const DRAIN_SECONDS = 2;

/** One more process of a service beside the platform's own, with the same settings: its environment is read off the running one. */
export class Replica {
  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
    /** Where the gateway's answers. */
    readonly url: string,
    private readonly health: string,
  ) {}

  /** `root`: the folder of another version of the product. */
  static async start(platform: Platform, name: string, root?: string): Promise<Replica> {
    const pid = platform.endpoints().pids[name]!;
    const [program, ...own] = wordsOf(pid, 'cmdline');
    const args = root ? own.map((one) => one.replace(/^.*(?=\/(services|gateway)\/.*main\.js$)/, root)) : own;
    if (root && !args.some((one) => one.startsWith(root))) throw new Error(`${name} is not started from ${root}`);
    const [port, healthPort] = [await freePort(), await freePort()];
    const log = openSync(path.join(platform.home, 'logs', `another-${name}.log`), 'a');
    const child = spawn(program!, args, {
      env: {
        ...environmentOf(pid),
        HEARBACK_PORT: String(port),
        HEARBACK_HEALTH_PORT: String(healthPort),
        HEARBACK_HEALTH_HOST: '127.0.0.1',
        HEARBACK_DRAIN_SECONDS: String(DRAIN_SECONDS),
      },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    const [url, health] = [port, healthPort].map((one) => `http://127.0.0.1:${one}`) as [string, string];
    const replica = new Replica(name, child, url, health);
    await eventually(`another ${name} is ready`, () => replica.isReady(), 60);
    return replica;
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  isReady = (): Promise<boolean> =>
    fetch(`${this.health}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );

  /** How much of the work it has done: questions answered and events said. */
  worked = (): Promise<number> => workedAt(this.health);

  /** Ends it and waits until it is gone: as a crash would, or told to stop, when it finishes what it has. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.hasEnded) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }
}

/** How much of the work the platform's own process of a service has done. */
export const workedByOwn = (platform: Platform, name: string): Promise<number> => workedAt(healthOf(platform, name));

/** What the platform's own process of a service tells of itself, in Prometheus's text format. */
export const metricsOf = (platform: Platform, name: string): Promise<string> => metricsAt(healthOf(platform, name));

const healthOf = (platform: Platform, name: string): string =>
  `http://127.0.0.1:${environmentOf(platform.endpoints().pids[name]!)['HEARBACK_HEALTH_PORT']}`;

const metricsAt = async (health: string): Promise<string> => (await fetch(`${health}/metrics`)).text();

async function workedAt(health: string): Promise<number> {
  const counts = (await metricsAt(health)).matchAll(
    /^(?:rpc_server_duration_seconds_count|messaging_client_sent_messages_total)\{.*\} (\d+)$/gm,
  );
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

const wordsOf = (pid: number, file: 'cmdline' | 'environ'): string[] =>
  readFileSync(`/proc/${pid}/${file}`, 'utf8').split('\0').filter(Boolean);
const environmentOf = (pid: number): Record<string, string> =>
  Object.fromEntries(
    wordsOf(pid, 'environ').map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]),
  );
