// Makes a clone runnable: installs packages when the lock file has changed, builds when a source has. npm runs it before
// start, dev, test and the rest, on whatever Node the machine has (20 at least) and before there are any packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'node_modules/.bin');
const STAMP = join(ROOT, 'node_modules/.hearback-stamp');
// Else npm fills the screen with warnings about engines, meant for the maintainers.
const QUIET = '--loglevel=error';
const say = (line) => console.log(`prepare: ${line}`);

try {
  install();
  const node = suitableNode();
  build(node);
} catch (error) {
  console.error(`prepare: ${error.message}`);
  process.exit(1);
}

function install() {
  // Not the Node version: npm runs us on the machine's first and on the one it has installed from then on.
  const wanted = digest([process.platform, process.arch, readFileSync(join(ROOT, 'package-lock.json'))]);
  if (stamp().install === wanted) return;
  say('installing packages with npm ci; a minute or two the first time');
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm, 'ci', QUIET] : ['npm', 'ci', QUIET];
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci failed, see above; with a package registry in reach, try the same again.');
  writeFileSync(STAMP, JSON.stringify({ install: wanted }));
}

/** The Node that npm scripts find first: the one of the npm package `node`, else the machine's if it is new enough. */
function suitableNode() {
  for (const node of [join(BIN, 'node'), process.execPath]) {
    const [major, minor] = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.slice(1).split('.') ?? [];
    if (major > 22 || (major == 22 && minor >= 15)) return node;
  }
  throw new Error('Node 22.15 or newer is needed and the npm package "node" brought none; install Node 24.');
}

function build(node) {
  const built = stamp();
  if (built.build === sources()) return;
  say('building');
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(node, [join(BIN, 'nx'), 'run-many', '-t', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    // The children find that Node too; Nx asks nothing, keeps nothing running and calls nobody.
    env: {
      ...process.env,
      PATH: BIN + delimiter + process.env.PATH,
      CI: 'true',
      NX_DAEMON: 'false',
      NX_NO_CLOUD: 'true',
      NX_TUI: 'false',
    },
  });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
  writeFileSync(STAMP, JSON.stringify({ install: built.install, build: sources() }));
  say(`built in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

function stamp() {
  return existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, 'utf8')) : {};
}

/** Stands for the state of all sources by name, size and time of change; and for which packages have been built at all. */
function sources() {
  const settings = ['package.json', 'nx.json', '.swcrc'].map((file) => join(ROOT, file));
  const folders = workspaces();
  const files = [...settings, ...folders.flatMap(filesIn)].map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${file} ${size} ${mtimeMs}`;
  });
  return digest([...files, ...folders.filter((folder) => existsSync(join(folder, 'dist')))]);
}

function workspaces() {
  const patterns = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).workspaces;
  return patterns.flatMap((pattern) => {
    const folder = join(ROOT, pattern.replace(/\/\*$/, ''));
    return pattern.endsWith('/*') ? readdirSync(folder).map((name) => join(folder, name)) : [folder];
  });
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'dist' || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('hex');
}
