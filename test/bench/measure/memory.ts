import { readdirSync, readFileSync } from 'node:fs';
import { against } from '../load.js';
import type { Platform } from '@hearback/testing';
import { fileFor } from './filing.js';

/** Memory of everything under `npm start`: proportional set size of the launcher and all its descendants, servers included. */
export async function benchMemory(platform: Platform): Promise<void> {
  await fileFor(platform, 2);
  const processes = descendants(platform.launcherPid);
  let total = 0;
  for (const pid of processes) {
    const megabytes = proportional(pid);
    total += megabytes;
    console.log(`${String(pid).padStart(8)} ${megabytes.toFixed(0).padStart(5)} MB  ${commandOf(pid)}`);
  }
  against('all of it, GB', total / 1024, 1.5, 'less');
}

function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = read(`/proc/${name}/stat`);
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const found = [root];
  for (const pid of found) found.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child));
  return found;
}

const proportional = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;
const commandOf = (pid: number): string => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').slice(-60);

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
}
