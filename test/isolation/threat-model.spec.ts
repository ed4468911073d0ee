import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/threat-model.md'), 'utf8');
const TEST = /`([\w./-]+\.(?:spec|it|e2e|fault)\.ts)`/g;

const stride = page.slice(page.indexOf('## STRIDE'), page.indexOf('## Planted once'));
const sections = stride
  .split('\n### ')
  .slice(1)
  .map((section) => {
    const [title, ...lines] = section.split('\n');
    const [, , ...rows] = lines.filter((line) => line.startsWith('|'));
    return { title, rows };
  });

describe('the threat model', () => {
  it('goes through all of STRIDE', () => {
    expect(sections.map(({ title }) => title![0]).join('')).toBe('STRIDE');
    for (const { rows } of sections) expect(rows.length).toBeGreaterThanOrEqual(3);
  });

  it.each(sections.flatMap(({ rows }) => rows.map((row) => [row.split('|')[1]!.trim(), row] as const)))(
    'names tests that are there: %s',
    (_, row) => {
      const tests = [...row.split('|').at(-2)!.matchAll(TEST)].map(([, file]) => file!);
      expect(tests.length).toBeGreaterThan(0);
      expect(tests.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    },
  );

  it('names only files that are there, wherever it does', () => {
    const files = [...page.matchAll(TEST)].map(([, file]) => file!);
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});
