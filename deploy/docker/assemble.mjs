// Lays out what a process's image holds: its built code, its libs and the packages they need, nothing for development, and beside it an
// SBOM of just that.   node deploy/docker/assemble.mjs OUT [PROCESS…]   makes OUT/<process> for each of the six, or for those named.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const FOLDERS = {
  gateway: 'gateway',
  intake: 'services/intake',
  dispatch: 'services/dispatch',
  callback: 'services/callback',
  survey: 'services/survey',
  reporting: 'services/reporting',
};

function assemble(name, out) {
  if (!(name in FOLDERS)) throw new Error(`there is no process ${name}; there are ${Object.keys(FOLDERS).join(', ')}`);
  if (existsSync(out)) throw new Error(`${out} is there already`);
  const needed = packagesOf(name);
  const workspaces = needed.filter(isWorkspace).map(workspaceOf);
  const all = [...new Set([FOLDERS[name], ...workspaces])];
  mkdirSync(join(out, 'node_modules/@hearback'), { recursive: true });
  for (const folder of all) copyWorkspace(folder, out);
  for (const path of needed.filter((one) => !isWorkspace(one))) copyPackage(path, out);
  const root = { name: `hearback-${name}`, version: json(join(ROOT, 'package.json')).version };
  write(join(out, 'package.json'), { ...root, private: true, license: 'Apache-2.0', type: 'module', workspaces: all });
  // Optional peers nobody installs (of MongoDB's driver) are not asked for.
  const sbom = npm(['sbom', '--sbom-format', 'cyclonedx', '--legacy-peer-deps'], out);
  if (sbom.status !== 0) throw new Error(`npm sbom: ${sbom.stderr}`);
  writeFileSync(join(out, 'sbom.cdx.json'), sbom.stdout);
  console.log(`assemble: ${name}, ${JSON.parse(sbom.stdout).components.length} packages`);
}

/** What npm finds the process to need, by folder from the root; the first is the root itself. (By name: the folder `gateway` is the pages' too.) */
function packagesOf(name) {
  const { stdout } = npm(['ls', '--parseable', '--all', '--omit=dev', '--workspace', `@hearback/${name}`], ROOT);
  const found = stdout
    .trim()
    .split('\n')
    .slice(1)
    .map((path) => relative(ROOT, path));
  if (found.length < 2) throw new Error('npm ls found nothing: npm ci first');
  return found.filter((path) => existsSync(join(ROOT, path)));
}

const isWorkspace = (path) =>
  path.startsWith(join('node_modules', '@hearback') + sep) || !path.startsWith('node_modules');

function workspaceOf(path) {
  const name = json(join(ROOT, path, 'package.json')).name.replace('@hearback/', '');
  return FOLDERS[name] ?? `libs/${name}`;
}

function copyWorkspace(folder, out) {
  const { devDependencies: _, ...described } = json(join(ROOT, folder, 'package.json'));
  if (!existsSync(join(ROOT, folder, 'dist'))) throw new Error(`${folder} is not built: npm run build first`);
  lay(join(ROOT, folder, 'dist'), join(out, folder, 'dist'));
  write(join(out, folder, 'package.json'), described);
  symlinkSync(join('../..', folder), join(out, 'node_modules', described.name));
  // The pages are built into a dist of their own and served by the gateway.
  for (const beside of ['schema.graphql', 'console/dist'].map((one) => join(folder, one)))
    if (existsSync(join(ROOT, beside))) cpSync(join(ROOT, beside), join(out, beside), { recursive: true });
}

// Packages inside a package are listed by themselves.
const copyPackage = (path, out) => lay(join(ROOT, path), join(out, path), (name) => name !== 'node_modules');

/** Links where the file system can, which is quick, and copies where it cannot. Nothing that only a developer reads. */
function lay(from, to, takes = () => true) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) takes(entry.name) && lay(source, target, takes);
    else if (entry.isFile() && !/\.(d\.[cm]?ts|map|md|markdown)$/.test(entry.name)) link(source, target);
  }
}

function link(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

function npm(args, cwd) {
  const path = process.env.npm_execpath;
  const [command, first] = path ? [process.execPath, [path]] : ['npm', []];
  return spawnSync(command, [...first, ...args], { cwd, encoding: 'utf8', maxBuffer: 64e6 });
}

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content, null, 2));
}

try {
  const [out, ...named] = process.argv.slice(2);
  if (!out) throw new Error('say into which folder: node deploy/docker/assemble.mjs OUT [PROCESS…]');
  for (const name of named.length ? named : Object.keys(FOLDERS)) assemble(name, join(resolve(out), name));
} catch (error) {
  console.error(`assemble: ${error.message}`);
  process.exit(1);
}
