import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A process and everything below it, by /proc. */
export function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)))
    parents.set(Number(name), Number(statOf(Number(name))[1]));
  const found = [root];
  for (const pid of found) found.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child));
  return found;
}

/** What a process is called in the tables: the service, or the server's program. */
export const nameOf = (pid: number): string => {
  const [program = '', ...args] = read(`/proc/${pid}/cmdline`).split('\0');
  const script = args.find((arg) => arg.endsWith('.js'));
  return /([\w-]+)\/dist\/main\.js$/.exec(script ?? '')?.[1] ?? path.basename(script ?? program);
};

/** Proportional set size in megabytes. */
export const memoryOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

const TICKS_PER_SECOND = 100;

/** Processor time that a process has used so far, in ms; in steps of 10. */
export function processorTimeOf(pid: number): number {
  const [, , , , , , , , , , , user, system] = statOf(pid);
  return ((Number(user ?? 0) + Number(system ?? 0)) * 1000) / TICKS_PER_SECOND;
}

/** Processor time by process name while `work` runs, in ms. */
export async function processorTime<T>(root: number, work: () => Promise<T>): Promise<[T, Map<string, number>]> {
  const before = new Map(descendants(root).map((pid) => [pid, processorTimeOf(pid)]));
  const done = await work();
  const spent = new Map<string, number>();
  for (const [pid, start] of before)
    spent.set(nameOf(pid), (spent.get(nameOf(pid)) ?? 0) + processorTimeOf(pid) - start);
  return [done, spent];
}

/** Says what one piece of work costs, most expensive process first. */
export function showProcessorTime(what: string, spent: ReadonlyMap<string, number>, count: number): void {
  const shares = [...spent].map(([name, ms]) => ({ name, ms: ms / count })).sort((a, b) => b.ms - a.ms);
  const total = shares.reduce((sum, { ms }) => sum + ms, 0);
  const parts = shares.filter(({ ms }) => ms >= total / 100).map(({ name, ms }) => `${name} ${ms.toFixed(1)}`);
  console.log(`processor time for ${what}, ms: ${total.toFixed(1)} (${parts.join(', ')})`);
}

// The fields after the name, which may hold spaces and brackets: state first, then the parent.
const statOf = (pid: number): string[] => {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
}
