import { describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lock } from './lock.js';
import { thisOne } from './running.js';

const folder = mkdtempSync(join(tmpdir(), 'hearback-lock-'));
const gone = { pid: 2 ** 22 - 1, born: 'long ago' };

describe('lock', () => {
  it('is held by one at a time', async () => {
    const unlock = await lock(join(folder, 'one'));
    await expect(lock(join(folder, 'one'))).rejects.toThrow(`already runs in ${folder} (process ${process.pid})`);
    unlock();
    (await lock(join(folder, 'one')))();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a launcher that is gone', JSON.stringify({ launcher: gone, guard: gone })],
    ['another process by the same number', JSON.stringify({ launcher: { pid: process.pid, born: '1' }, guard: gone })],
    ['nobody who can be made out', '{'],
  ])('is taken from %s', async (_, left) => {
    writeFileSync(join(folder, 'left'), left);
    const unlock = await lock(join(folder, 'left'));
    expect(existsSync(join(folder, 'left'))).toBe(true);
    unlock();
  });

  it('knows a process by more than its number', () => {
    expect(thisOne(process.pid).born).not.toBe('');
  });
});
