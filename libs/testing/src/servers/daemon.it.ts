import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Daemon } from './daemon.js';

const folder = mkdtempSync(join(tmpdir(), 'hearback-daemon-'));
let daemon: Daemon;

/** A child that is ready when it has made the file `name`. */
function child(name: string, script: string): Daemon {
  const ready = join(folder, name);
  const command = {
    file: 'sh',
    args: ['-c', script.replaceAll('READY', `touch ${ready}`)],
    log: join(folder, `${name}.log`),
  };
  daemon = new Daemon(name, command, async () => existsSync(ready));
  return daemon;
}

describe('Daemon', () => {
  afterEach(() => daemon.stop(0));

  it('tells the last words of what ends while starting', async () => {
    await expect(child('mute', 'echo the disk is full; exit 3').start()).rejects.toThrow(/code 3[^]*the disk is full/);
  });

  it('reports a death, and can be started again', async () => {
    await child('mortal', 'READY; exec sleep 1000').start();
    const death = new Promise((resolve) => (daemon.onDeath = resolve));
    const first = daemon.pid ?? 0;
    process.kill(first, 'SIGKILL');
    expect(await death).toBe('SIGKILL');
    await daemon.start();
    expect(daemon.pid).not.toBe(first);
  });

  it('stops without reporting a death', async () => {
    await child('calm', 'READY; exec sleep 1000').start();
    let deaths = 0;
    daemon.onDeath = () => deaths++;
    await daemon.stop();
    expect([daemon.pid, deaths]).toEqual([undefined, 0]);
  });

  it('kills what does not want to stop, with its children', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const output = createReadStream(pipe).resume();
    await child('stubborn', `trap '' TERM; exec > ${pipe}; sh -c 'READY; while :; do sleep 1; done'; :`).start();
    await daemon.stop(100);
    await finished(output);
  });
});
