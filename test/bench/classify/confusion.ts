import type { Share } from './wilson.js';

/** What was said of each record, and what the label says. */
export type Pair = readonly [label: string, answer: string];

/** A confusion matrix as text: a row per label, a column per answer. */
export function confusion(pairs: readonly Pair[], names: readonly string[]): string {
  const count = (label: string, answer: string): number =>
    pairs.filter(([is, said]) => is === label && said === answer).length;
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const header = ['label \\ said', ...names].map((name) => name.padStart(width)).join('');
  const rows = names
    .filter((label) => pairs.some(([is]) => is === label))
    .map((label) =>
      [label, ...names.map((answer) => String(count(label, answer)))].map((x) => x.padStart(width)).join(''),
    );
  return [header, ...rows].join('\n');
}

export const accuracy = (pairs: readonly Pair[]): Share => ({
  hits: pairs.filter(([label, answer]) => label === answer).length,
  of: pairs.length,
});

/** Of those that are `name`, how many were found. */
export const recall = (pairs: readonly Pair[], name: string): Share =>
  accuracy(pairs.filter(([label]) => label === name));

/** Of those said to be `name`, how many are. */
export const precision = (pairs: readonly Pair[], name: string): Share =>
  accuracy(pairs.filter(([, answer]) => answer === name));
