import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { types } from 'node:util';
import { guardPid } from '@hearback/testing/servers';
import { type Running, runs, thisOne } from './running.js';

interface Holder {
  launcher: Running;
  /** Lives a little longer than a launcher that was killed: until it has ended what was left behind. */
  guard: Running;
}

/** Makes sure that one launcher at a time works in the file's folder. Returns what gives it free again. */
export async function lock(file: string): Promise<() => void> {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ launcher: thisOne(process.pid), guard: thisOne(guardPid()) } satisfies Holder));
  try {
    while (!take(mine, file)) {
      const holder = holderOf(file);
      if (holder && runs(holder.launcher))
        throw new Error(
          `Hearback already runs in ${dirname(file)} (process ${holder.launcher.pid}); stop it, or set HEARBACK_HOME to another folder.`,
        );
      if (holder && runs(holder.guard)) await wait(100);
      else rmSync(file, { force: true });
    }
  } finally {
    rmSync(mine);
  }
  return () => rmSync(file, { force: true });
}

/** Linking is atomic and brings the content along: nobody ever reads half a lock. */
function take(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (types.isNativeError(error) && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
