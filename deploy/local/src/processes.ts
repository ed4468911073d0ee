import { join, resolve } from 'node:path';
import { Daemon, freePort } from '@hearback/testing/servers';
import { environmentOf, type Platform } from './environment.js';
import type { Home } from './home.js';
import type { ProcessEntry } from './process-table.js';

const ROOT = join(import.meta.dirname, '../../..');

// So wide that nobody at the demo meets them, nor the bench with its few busy clients; what the environment says goes before.
const DEMO_LIMITS = {
  HEARBACK_COMPANY_REQUESTS_PER_SECOND: '5000',
  HEARBACK_CLIENT_REQUESTS_PER_SECOND: '5000',
  HEARBACK_COMPANY_COST_PER_MINUTE: '1000000000',
  HEARBACK_CLIENT_COST_PER_MINUTE: '1000000000',
  HEARBACK_CLIENT_CONCURRENT: '5000',
};

// glibc gives every thread an arena of its own; two for all keep the six processes small.
const FRUGAL = { MALLOC_ARENA_MAX: '2' };

/** Makes the table's processes, not started yet. With `watch` they run from the sources and start again when those change. */
export function makeProcesses(
  table: readonly ProcessEntry[],
  home: Home,
  platform: Platform,
  watch: boolean,
): Promise<Daemon[]> {
  return Promise.all(
    table.map(async (entry) => {
      const port = entry.name === 'gateway' ? platform.port : await freePort();
      const env = () => ({
        ...DEMO_LIMITS,
        ...process.env,
        ...FRUGAL,
        ...environmentOf(entry.name, port, platform),
        ...home.settingsOf(entry.name),
      });
      const args = [
        // Under a low ceiling V8 would make its young generation tiny, and collect all the time.
        ...[`--max-old-space-size=${entry.heapMb}`, '--max-semi-space-size=16', '--enable-source-maps'],
        ...(watch ? fromSources(entry) : built(entry)),
      ];
      const command = { file: process.execPath, args, env, cwd: ROOT, log: home.log(entry.name) };
      return new Daemon(entry.name, command, () => answers(`http://127.0.0.1:${port}${entry.health}`));
    }),
  );
}

const built = ({ folder }: ProcessEntry): string[] => [resolve(ROOT, folder, 'dist/main.js')];

const fromSources = ({ folder }: ProcessEntry): string[] => [
  ...['--watch', '--watch-preserve-output', '--conditions=hearback-source'],
  ...['--import', join(import.meta.dirname, 'watch/typescript.js'), resolve(ROOT, folder, 'src/main.ts')],
];

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
