import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readRows } from './read-rows.js';

const folder = mkdtempSync(path.join(tmpdir(), 'hearback-rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function given(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('F8 rows of a file', () => {
  it('are read from CSV with line breaks in quotes, and know where they begin', () => {
    const { rows } = readRows(given('a.csv', '\uFEFFid,body\n1,"停水\n三天"\n2,停电\n'));
    expect(rows).toEqual([
      { number: 1, line: 2, values: { id: '1', body: '停水\n三天' } },
      { number: 2, line: 4, values: { id: '2', body: '停电' } },
    ]);
  });

  it('are read from gzip', () => {
    expect(readRows(given('a.csv.gz', gzipSync('id,body\n1,停水\n'))).rows[0]?.values).toEqual({
      id: '1',
      body: '停水',
    });
  });

  it('are read from GB18030 when the file is not UTF-8', () => {
    const word = Buffer.from('b9f8c2afb7bf', 'hex'); // 锅炉房: bytes that UTF-8 cannot be
    expect(readRows(given('b.csv', Buffer.concat([Buffer.from('id,body\n1,'), word]))).rows[0]?.values).toEqual({
      id: '1',
      body: '锅炉房',
    });
  });

  it('are read from JSON lines; one that is none is listed and the rest goes on', () => {
    const { rows, bad } = readRows(given('a.jsonl', '{"id": 1, "body": "停水"}\n{oops\n\n{"id": 2, "grade": null}\n'));
    expect(rows.map(({ line, values }) => [line, values])).toEqual([
      [1, { id: '1', body: '停水' }],
      [4, { id: '2', grade: '' }],
    ]);
    expect(bad).toEqual([{ line: 2, reason: 'not a JSON object' }]);
  });

  it('with a wrong number of fields are listed', () => {
    const { rows, bad } = readRows(given('c.csv', 'id,body\n1,a,b\n2,停电\n'));
    expect(rows.map((row) => row.values['id'])).toEqual(['2']);
    expect(bad).toHaveLength(1);
    expect(bad[0]!.line).toBe(2);
  });
});
