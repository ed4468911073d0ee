import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load, type Load } from '../load.js';
import { floorServers } from './floor-servers.js';

/** Measures the floor with servers of its own, on the same machine, a moment before or after the product. */
export async function measureFloor(description: () => string, seconds: number): Promise<Load> {
  const home = mkdtempSync(path.join(tmpdir(), 'hearback-floor-'));
  const servers = await floorServers(home);
  const port = 5_000 + (process.pid % 400);
  const children: ChildProcess[] = [];
  try {
    for (const name of ['service', 'gateway'] as const)
      children.push(await ready(`floor-${name}`, { ...process.env, ...servers.env[name], PORT: String(port) }));
    const body = () =>
      JSON.stringify({ query: 'mutation($d: String!) { file(description: $d) }', variables: { d: description() } });
    await load(`http://127.0.0.1:${port}/graphql`, { body, expected: '"file"', seconds: 3 });
    return await load(`http://127.0.0.1:${port}/graphql`, { body, expected: '"file"', seconds });
  } finally {
    for (const child of children) child.kill();
    await servers.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

function ready(name: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, `${name}.js`)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
  });
}
