// Everything that CI runs, in the order in which it is quickest to hear of a mistake; ends with `N passed, N failed`.
// `--verify` stops after types, lint, format and the rules ring: under a minute, before every commit.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const results = mkdtempSync(path.join(tmpdir(), 'hearback-test-'));
const environment = {
  ...process.env,
  PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}`,
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
};
let passed = 0;
let failed = 0;

function run(command, args, { quietly = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])
      from.on('data', (data) => {
        said += data;
        if (!quietly) to.write(data);
      });
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

async function check(name, command, args, complaint) {
  const began = Date.now();
  const { code, said } = await run(command, args, { quietly: true });
  const good = code === 0 && !(complaint && complaint.test(said));
  good ? passed++ : failed++;
  console.log(`${said}${good ? 'ok  ' : 'FAIL'} ${name} (${Math.round((Date.now() - began) / 1000)} s)\n`);
}

async function ring(name, options = []) {
  const file = path.join(results, `${name}.json`);
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const { code, said } = await run(process.execPath, [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--selectProjects',
    name,
    '--json',
    `--outputFile=${file}`,
    '--testLocationInResults',
    ...options,
  ]);
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = readResults(file);
  passed += numPassedTests;
  failed += numFailedTests + numRuntimeErrorTestSuites;
  // A leaked connection only prints a line and exits 0; a ring that ran nothing guards nothing.
  const leaked = /failed to exit gracefully|did not exit one second after/.test(said);
  if (leaked || (code !== 0 && numFailedTests + numRuntimeErrorTestSuites === 0) || numPassedTests === 0) failed++;
  console.log(
    `\nring ${name}: ${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${leaked ? ', and something was left open' : ''}\n`,
  );
}

const readResults = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
};

await check('projects', bin('nx'), ['show', 'projects']); // the boundary rule is silent without a project graph
// Each works on one core: side by side they take as long as the longest.
await Promise.all([
  check('types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']),
  check('types of the console', bin('tsc'), ['--noEmit', '-p', 'gateway/console/tsconfig.json']),
  check('generated operations', process.execPath, ['gateway/console/generate.mjs', '--check']),
  check('lint', bin('eslint'), ['.'], /No cached ProjectGraph/),
  check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
]);
// Jest leaves one core for itself otherwise: half of two.
await ring('rules', ['--maxWorkers=100%']);
if (!process.argv.includes('--verify')) {
  await ring('service', ['--maxWorkers=100%']);
  // One waits for Go's tools, the other for Java's.
  await Promise.all([ring('chart', ['--runInBand']), ring('keycloak', ['--runInBand'])]);
  await ring('platform', ['--runInBand']);
  await ring('web', ['--runInBand']);
  await ring('faults', ['--runInBand']);
}
rmSync(results, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
