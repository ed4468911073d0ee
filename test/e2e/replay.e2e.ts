import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Desk } from './desk.js';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
// 编号,标题,内容,时间 in GB18030: what an office's spreadsheet saves.
const GB18030_HEADER = Buffer.from('b1e0bac52cb1eacce22cc4dac8dd2ccab1bce4', 'hex');

describe('F8 npm run replay', () => {
  const desk = new Desk('songhe');
  const folder = mkdtempSync(path.join(tmpdir(), 'hearback-replay-'));
  const file = path.join(folder, 'letters.csv');
  const mapping = path.join(folder, 'mapping.json');
  const replay = () =>
    run(
      process.execPath,
      [path.join(root, 'deploy/local/dist/replay/replay.js'), file, '--company', 'songhe', '--mapping', mapping],
      { env: { ...process.env, HEARBACK_HOME: desk.platform.home } },
    );
  const count = async () =>
    (
      await desk.platform.ask<{ cases: { totalCount: number } }>(
        desk.who('manager'),
        '{ cases(first: 1, filter: { text: "锅炉房" }) { totalCount } }',
      )
    ).cases.totalCount;

  beforeAll(() => {
    writeFileSync(
      mapping,
      JSON.stringify({
        id: ['编号'],
        description: ['标题', '内容'],
        occurredAt: { column: '时间', zone: '+08:00' },
        filing: { channel: 'LETTER' },
        contact: { name: '来信人{row}', phone: '198{row:8}' },
      }),
    );
    // The rows in UTF-8 would be misread after a GB18030 header: so write all of it through the one encoder at hand, by code.
    const rows = [
      '1,' + gb('锅炉房') + ',' + gb('锅炉房') + ',2019-03-04 08:09:10',
      '2,' + gb('锅炉房') + ',' + gb('锅炉房') + ',yesterday',
      ',' + gb('锅炉房') + ',' + gb('锅炉房') + ',2019/3/5',
    ];
    writeFileSync(file, Buffer.concat([GB18030_HEADER, Buffer.from(`\n${rows.join('\n')}\n`, 'latin1')]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('files what can be filed, lists the rest by line and reason, goes round the loop, ends with the figures', async () => {
    const { stdout } = await replay();
    expect(stdout).toContain('filed 1 of 3; 2 rows refused');
    expect(stdout).toMatch(/line 3: 时间 is no date: yesterday/);
    expect(stdout).toMatch(/line 4: no 编号/);
    expect(stdout).toMatch(/月汇总 \d{4}-\d\d: 受理 \d+/);
    expect(stdout).toMatch(/及时率 timeliness/);
    const { cases } = await desk.platform.ask<{
      cases: { edges: { node: { status: string; occurredAt: string; channel: string } }[] };
    }>(
      desk.who('manager'),
      '{ cases(first: 1, filter: { text: "锅炉房" }) { edges { node { status occurredAt channel } } } }',
    );
    expect(cases.edges[0]!.node).toEqual({
      status: 'CLOSED',
      occurredAt: '2019-03-04T00:09:10.000Z',
      channel: 'LETTER',
    });
  }, 120_000);

  it('makes no second case when it runs again', async () => {
    const before = await count();
    const { stdout } = await replay();
    expect(stdout).toContain('filed 1 of 3');
    expect(await count()).toBe(before);
  }, 120_000);
});

// 锅炉房 in GB18030, as latin1 text: Node decodes this encoding but does not write it.
function gb(text: string): string {
  if (text !== '锅炉房') throw new Error('only this word is known here');
  return Buffer.from('b9f8c2afb7bf', 'hex').toString('latin1');
}
