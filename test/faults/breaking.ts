import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
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
  const { root } = JSON.parse(readFileSync(path.join(platform.home, 'mongodb', 'passwords.json'), 'utf8')) as {
    root: string;
  };
  const { host, searchParams } = new URL(platform.endpoints().mongodb);
  return mongoose
    .createConnection(`mongodb://root:${root}@${host}/hearback_${service}?${searchParams.toString()}`)
    .asPromise();
}

function readEndpoints(platform: Platform): Readonly<Record<string, number>> | undefined {
  try {
    return platform.endpoints().pids;
  } catch {
    return undefined; // being written
  }
}

// The server among the launcher's descendants: its name is the program's.
function serverOf(platform: Platform, program: string): number {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { maxBuffer: 1 << 26 })
    .toString()
    .split('\n');
  const processes = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)).filter((parts) => parts !== null);
  const below = new Set([String(platform.launcherPid)]);
  for (let before = 0; before !== below.size;) {
    before = below.size;
    for (const [, pid, parent] of processes) if (below.has(parent!)) below.add(pid!);
  }
  const found = processes.find(
    ([, pid, , command]) => below.has(pid!) && path.basename(command!.split(' ')[0]!) === program,
  );
  if (!found) throw new Error(`${program} does not run under the platform`);
  return Number(found[1]);
}
