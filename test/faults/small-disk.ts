import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '@hearback/testing';

/** Whether a disk of a few megabytes can be had here: in memory, seen by our own processes only, which needs user namespaces. */
export const smallDisksCanBeHad = ((): boolean => {
  try {
    execFileSync('unshare', ['-rm', 'sh', '-c', `mount -t tmpfs none ${tmpdir()}`], { stdio: 'ignore' });
    execFileSync('nsenter', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** A disk of so many megabytes on which programs can be run, filled and emptied again. */
export class SmallDisk {
  private constructor(
    readonly folder: string,
    // The disk is there as long as somebody lives who sees it.
    private readonly holder: ChildProcess,
  ) {}

  static async make(megabytes: number): Promise<SmallDisk> {
    const folder = mkdtempSync(path.join(tmpdir(), 'hearback-disk-'));
    const mount = `mount -t tmpfs -o size=${megabytes}m none ${folder} && echo there && exec cat`;
    const holder = spawn('unshare', ['-rm', 'sh', '-c', mount], { stdio: ['pipe', 'pipe', 'inherit'] });
    let said = '';
    holder.stdout.on('data', (data) => (said += String(data)));
    await eventually('the disk is there', () => said.includes('there'));
    return new SmallDisk(folder, holder);
  }

  /** How a program is run that sees it. */
  command(file: string, args: readonly string[]): { file: string; args: string[] } {
    const into = ['-t', String(this.holder.pid), '-U', '--preserve-credentials', '-m'];
    return { file: 'nsenter', args: [...into, file, ...args] };
  }

  /** Fills it until so many megabytes are left. */
  fillLeaving(megabytes: number): void {
    const { bavail, bsize } = statfsSync(path.dirname(this.ballast));
    const file = openSync(this.ballast, 'w');
    try {
      for (let left = bavail * bsize; left > megabytes << 20;) left -= writeSync(file, Buffer.alloc(1 << 20));
    } finally {
      closeSync(file);
    }
  }

  /** Fills it to the last byte. */
  fill(): void {
    const file = openSync(this.ballast, 'a');
    try {
      for (let size = 1 << 20; size >= 1;)
        try {
          if (writeSync(file, Buffer.alloc(size)) < size) size = Math.floor(size / 2);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
          size = Math.floor(size / 2);
        }
    } finally {
      closeSync(file);
    }
  }

  makeRoom = (): void => unlinkSync(this.ballast);

  remove(): void {
    this.holder.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get ballast(): string {
    return `/proc/${this.holder.pid}/root${this.folder}/ballast`;
  }
}
