import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

// A parent with two children: one bound to it, which shares its output, and one it has released.
const PARENT = `
  import { spawn } from 'node:child_process';
  import { bindToThisProcess, release } from ${JSON.stringify(join(import.meta.dirname, 'guard.ts'))};
  const child = (output) => {
    const { pid } = spawn('sleep', ['60'], { detached: true, stdio: ['ignore', output, 'ignore'] });
    bindToThisProcess(pid);
    return pid;
  };
  child('inherit');
  const released = child('ignore');
  release(released);
  console.log(released);
`;

describe('the guard', () => {
  it('ends the children of a process that was killed with kill -9, and nobody else', async () => {
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', PARENT], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface(parent.stdout), 'line');
    const released = Number(line);
    parent.kill('SIGKILL');
    // The output closes when everybody who holds it has ended: parent and bound child.
    await once(parent, 'close');
    expect(process.kill(released)).toBe(true);
  });
});
