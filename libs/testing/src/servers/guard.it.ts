import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Duplex } from 'node:stream';

// A parent with two children: an echo that it has released, and one bound to it that shares its output.
const PARENT = `
  import { spawn } from 'node:child_process';
  import { bindToThisProcess, release } from ${JSON.stringify(join(import.meta.dirname, 'guard.ts'))};
  const child = (command, args, stdio) => {
    const { pid } = spawn(command, args, { detached: true, stdio });
    bindToThisProcess(pid);
    return pid;
  };
  release(child('cat', [], [3, 3, 'ignore']));
  child('sleep', ['60'], ['ignore', 'inherit', 'ignore']);
  console.log('both run');
`;

describe('the guard', () => {
  it('ends the children of a process that was killed with kill -9, and nobody else', async () => {
    const stdio = ['ignore', 'pipe', 'inherit', 'pipe'] as const;
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', PARENT], { stdio: [...stdio] });
    const [output, echo] = [parent.stdout, parent.stdio[3]];
    if (!output || !(echo instanceof Duplex)) throw new Error('no pipes');
    await once(output, 'data');
    parent.kill('SIGKILL');
    // The output ends when everybody who holds it has ended: parent and bound child.
    await once(output.resume(), 'end');
    echo.write('still here');
    expect(String(await once(echo, 'data'))).toBe('still here');
    echo.end();
  });
});
