import { execFile } from 'node:child_process';
import { promisify, types } from 'node:util';

const run = promisify(execFile);

/** Says one line to the person who waits. */
export type Say = (line: string) => void;

/** One place a server may come from; `get` answers its path, or nothing where there is none. */
export interface Source {
  from: string;
  get(): Promise<string | undefined>;
}

export interface Wanted {
  name: string;
  /** Oldest version that will do, as [major, minor]. */
  oldest: readonly [number, number];
  sources: readonly Source[];
  /** The one sentence for when it is nowhere to be had. */
  remedy: string;
}

/** The path of the first one that runs and is new enough. Says which was taken, and why another was not. */
export async function findServer({ name, oldest, sources, remedy }: Wanted, say: Say): Promise<string> {
  for (const { from, get } of sources) {
    try {
      const path = await get();
      if (!path) continue;
      const version = await versionOf(path);
      if (isOlder(version, oldest)) throw new Error(`it is ${version}, older than ${oldest.join('.')}`);
      say(`${name} ${version} from ${from}`);
      return path;
    } catch (error) {
      say(`${name} not from ${from}: ${reason(error)}`);
    }
  }
  throw new Error(remedy);
}

async function versionOf(binary: string): Promise<string> {
  const { stdout } = await run(binary, ['--version']);
  const version = /\bv(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  if (!version) throw new Error('it does not tell its version');
  return version;
}

function isOlder(version: string, [major, minor]: readonly [number, number]): boolean {
  const [x = 0, y = 0] = version.split('.').map(Number);
  return x < major || (x === major && y < minor);
}

/** The telling line of what a program said when it failed. */
function reason(error: unknown): string {
  if (!types.isNativeError(error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return `${'path' in error ? error.path : 'it'} is not installed`;
  const said = 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : '';
  return (said || error.message).slice(0, 200);
}
