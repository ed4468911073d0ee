import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { eventually, type Platform } from '@hearback/testing';
import mongoose, { type Connection } from 'mongoose';

/** Kills a process of the platform as a crash would, and waits until the launcher has another one. */
export async function kill9(platform: Platform, name: string): Promise<void> {
  const pid = platform.endpoints().pids[name]!;
  process.kill(pid, 'SIGKILL');
  await eventually(
    `${name} is there again`,
    () => readEndpoints(platform)?.[name] !== pid && readEndpoints(platform)?.[name],
    60,
  );
}

/** Deletes everything JetStream has and ends its server, which the launcher starts again: empty. */
export function loseJetStream(platform: Platform): void {
  const pid = serverOf(platform, 'nats-server');
  rmSync(path.join(platform.home, 'nats', 'jetstream'), { recursive: true, force: true });
  process.kill(pid, 'SIGKILL');
}

/** Stops mongod in its tracks for a time: it neither answers nor closes its connections. */
export async function freezeMongod(platform: Platform, milliseconds: number): Promise<void> {
  const pid = serverOf(platform, 'mongod');
  process.kill(pid, 'SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  process.kill(pid, 'SIGCONT');
}

/** A look into a service's database with the rights of root: for recounts, never for changes. */
export async function lookInto(platform: Platform, service: string): Promise<Connection> {
  const passwords = path.join(platform.home, 'mongodb', 'passwords.json');
  // One that the test brought has none.
  const root = existsSync(passwords) ? `root:${JSON.parse(readFileSync(passwords, 'utf8')).root}@` : '';
  const [, hosts, options] = /^mongodb:\/\/([^/]+)\/[^?]*\?(.*)$/.exec(platform.endpoints().mongodb)!;
  return mongoose.createConnection(`mongodb://${root}${hosts}/hearback_${service}?${options}`).asPromise();
}

function readEndpoints(platform: Platform): Readonly<Record<string, number>> | undefined {
  try {
    return platform.endpoints().pids;
  } catch {
    return undefined; // being written
  }
}

/** The server that has this platform’s folder on its command line. */
export function serverOf(platform: Platform, program: string): number {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { maxBuffer: 1 << 26 })
    .toString()
    .split('\n');
  const found = lines.find(
    (line) => line.includes(platform.home) && path.basename(line.trim().split(/\s+/)[1] ?? '').startsWith(program),
  );
  if (!found) throw new Error(`${program} does not run under the platform`);
  return Number.parseInt(found, 10);
}
