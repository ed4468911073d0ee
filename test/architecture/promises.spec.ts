import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/promises.md'), 'utf8');
const FILE = /`((?:test|libs|services|gateway|deploy)\/[\w./-]+\.ts)`/g;
const filesIn = (text: string) => [...text.matchAll(FILE)].map(([, file]) => file!);

const rows = page
  .split('\n## ')
  .slice(1)
  .flatMap((section) =>
    section
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2),
  )
  .map((row) => row.split('|').map((cell) => cell.trim()));

describe('F5 docs/promises.md', () => {
  it.each(rows.map(([, promise, seen, tests]) => [promise!, seen!, filesIn(tests!)] as const))(
    'names the test that shows it, and what was seen: %s',
    (_promise, seen, tests) => {
      expect(seen).not.toBe('');
      expect(tests.length).toBeGreaterThan(0);
      expect(tests.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    },
  );

  it('names only files that are there', () => {
    expect(filesIn(page).filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('leaves out no fault that is tried', () => {
    const faults = readdirSync(path.join(root, 'test/faults')).filter((name) => name.endsWith('.fault.ts'));
    expect(faults.length).toBeGreaterThan(5);
    const told = new Set(filesIn(page));
    expect(faults.filter((name) => !told.has(`test/faults/${name}`))).toEqual([]);
  });
});
