import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const source = path.resolve(import.meta.dirname, '..');
// The pages of customers are a bundle of their own.
const sheets = new Map(
  globSync('**/*.css', { cwd: source, exclude: ['resident/**'] }).map((file) => [
    file,
    readFileSync(path.join(source, file), 'utf8'),
  ]),
);
const bare = (sheet: string) =>
  new Set([...sheet.matchAll(/(?:^|[,}\n])\s*\.([a-z][\w-]*)\s*(?=[{,])/g)].map(([, name]) => name!));

// A sheet stays once its page was opened: `.late` for a list there made every clock elsewhere that is late look otherwise.
it.each([...sheets.keys()].filter((file) => file.startsWith('pages/')))(
  '%s dresses nothing that another sheet dresses, but within its own page',
  (file) => {
    const others = [...sheets].filter(([other]) => other !== file).map(([, sheet]) => sheet);
    const shared = [...bare(sheets.get(file)!)].filter((name) =>
      others.some((sheet) => new RegExp(`\\.${name}(?![\\w-])`).test(sheet)),
    );
    expect(shared).toEqual([]);
  },
);

it('there are such sheets', () => expect(sheets.size).toBeGreaterThan(10));
