import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const TAIL_BYTES = 8_192;
const LINE_LENGTH = 300;

// An uncaught error of Node's, or an error or fatal line of mongod's or nats-server's.
const TELLING = /^\w*Error\b|"s":"[EF]"|\[(ERR|FTL)\]/;

/** Why a process ended, as far as its log tells: the last error in it, else its last lines. */
export function lastWords(log: string): string {
  const lines = tailOf(log)
    .split('\n')
    .filter((line) => line.trim());
  const error = lines.filter((line) => TELLING.test(line)).at(-1);
  const words = error ? [error] : lines.slice(-3);
  return words.map((line) => `  ${line.slice(0, LINE_LENGTH)}`).join('\n') || '  (nothing)';
}

function tailOf(log: string): string {
  const file = openSync(log, 'r');
  try {
    const start = Math.max(0, fstatSync(file).size - TAIL_BYTES);
    const tail = Buffer.alloc(TAIL_BYTES);
    return tail.toString('utf8', 0, readSync(file, tail, 0, TAIL_BYTES, start));
  } finally {
    closeSync(file);
  }
}
