import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { eventually } from '../eventually.js';

// A parent with two children: one it leaves bound to itself, one whose end it has noticed (here: only pretended).
const PARENT = `
  import { spawn } from 'node:child_process';
  import { bindToThisProcess, release } from ${JSON.stringify(join(import.meta.dirname, 'guard.ts'))};
  const child = () => { const { pid } = spawn('sleep', ['60'], { detached: true }); bindToThisProcess(pid); return pid; };
  const [bound, released] = [child(), child()];
  release(released);
  console.log(JSON.stringify({ bound, released }));
`;

describe('the guard', () => {
  it('ends the children of a process that was killed with kill -9', async () => {
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', PARENT], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface(parent.stdout), 'line');
    const { bound, released } = JSON.parse(line);
    expect([alive(bound), alive(released)]).toEqual([true, true]);
    parent.kill('SIGKILL');
    await eventually('the bound child has ended', () => !alive(bound));
    expect(alive(released)).toBe(true);
    process.kill(released);
  });
});

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
