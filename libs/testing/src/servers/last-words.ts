import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const TAIL_BYTES = 8_192;
const LINE_LENGTH = 300;

/** The last lines of a log, for the person who wants to know why a process ended. */
export function lastWords(log: string, lines = 3): string {
  const file = openSync(log, 'r');
  try {
    const start = Math.max(0, fstatSync(file).size - TAIL_BYTES);
    const tail = Buffer.alloc(TAIL_BYTES);
    const text = tail.toString('utf8', 0, readSync(file, tail, 0, TAIL_BYTES, start));
    const last = text
      .split('\n')
      .filter((line) => line.trim())
      .slice(-lines);
    return last.map((line) => `  ${line.slice(0, LINE_LENGTH)}`).join('\n') || '  (nothing)';
  } finally {
    closeSync(file);
  }
}
