import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CODE = ['services', 'gateway/src', 'libs'];
const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, maxBuffer: 1 << 28 });

/** The newest commit before this one that changed what a process runs; undefined in a clone without history. */
export function previousCommit(): string | undefined {
  try {
    const [, before] = git('rev-list', '--first-parent', '-2', 'HEAD', '--', ...CODE)
      .toString()
      .trim()
      .split('\n');
    return before;
  } catch {
    return undefined;
  }
}

/** Builds a commit's processes in a folder, with the packages of this one. */
export function buildCommit(commit: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-x', '-C', folder], { input: git('archive', commit) });
  const packages = ['gateway', 'deploy/local', ...below(folder, 'services'), ...below(folder, 'libs')];
  linkPackages(folder, packages);
  const command = buildCommandOf(folder);
  const env = {
    ...process.env,
    PATH: `${path.join(ROOT, 'node_modules/.bin')}:${process.env['PATH']}`,
    NX_WORKSPACE_ROOT: folder,
  };
  for (const one of packages) {
    const { nx } = JSON.parse(readFileSync(path.join(folder, one, 'package.json'), 'utf8')) as {
      nx?: { targets?: { build?: object } };
    };
    if (!nx?.targets?.build) continue;
    execFileSync('sh', ['-c', command], { cwd: path.join(folder, one), env, stdio: 'pipe' });
  }
}

// As Nx runs it for every package; asked of Nx itself, it would want a cache and a graph of its own.
function buildCommandOf(folder: string): string {
  const { targetDefaults } = JSON.parse(readFileSync(path.join(folder, 'nx.json'), 'utf8')) as {
    targetDefaults: { build: { options: { command: string } } };
  };
  return targetDefaults.build.options.command;
}

const below = (folder: string, group: string) =>
  readdirSync(path.join(folder, group)).map((name) => path.join(group, name));

// Packages of others are this clone's; our own are the commit's.
function linkPackages(folder: string, packages: readonly string[]): void {
  const modules = path.join(folder, 'node_modules');
  mkdirSync(path.join(modules, '@hearback'), { recursive: true });
  for (const name of readdirSync(path.join(ROOT, 'node_modules')))
    if (name !== '@hearback') symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name));
  for (const one of packages) {
    const { name } = JSON.parse(readFileSync(path.join(folder, one, 'package.json'), 'utf8')) as { name: string };
    symlinkSync(path.join(folder, one), path.join(modules, name));
    const nested = path.join(ROOT, one, 'node_modules');
    if (existsSync(nested)) symlinkSync(nested, path.join(folder, one, 'node_modules'));
  }
}
