import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Domain time. Leases, tokens and timeouts use the machine's clock; everything a rule sees uses this one. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The demo's clock: the machine's, moved by an offset that is kept in a file over restarts. */
export class MovableClock implements Clock {
  private offset: number;

  /** `file` holds `{"offset": milliseconds}`; absent means 0. */
  constructor(private readonly file: string) {
    this.offset = readOffset(file);
  }

  now = (): Date => new Date(Date.now() + this.offset);

  /** Takes over the offset that another process has written. */
  reread(): void {
    this.offset = readOffset(this.file);
  }

  /** Moves the clock forward for every process that rereads the file. */
  advance(milliseconds: number): void {
    this.offset += milliseconds;
    // In one step: nobody reads half a file.
    writeFileSync(`${this.file}.new`, JSON.stringify({ offset: this.offset }));
    renameSync(`${this.file}.new`, this.file);
  }
}

function readOffset(file: string): number {
  try {
    const { offset } = JSON.parse(readFileSync(file, 'utf8')) as { offset?: unknown };
    return typeof offset === 'number' ? offset : 0;
  } catch {
    return 0;
  }
}
