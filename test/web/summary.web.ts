import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@hearback/testing';
import type { Locator, Page } from 'playwright-core';
import { Desk } from '../e2e/desk.js';
import { listed } from './listed.js';
import { holds } from './holds.js';
import { picture } from './picture.js';
import { PHONE, Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const visitors = new Visitors();
const desk = new Desk('qinglan');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

const FIGURES = ['received', 'closed', 'open', 'overdue'] as const;
type Numbers = Readonly<Record<(typeof FIGURES)[number], number>>;
interface Sheet extends Omit<Numbers, 'overdue'> {
  readonly praise: number;
  readonly rows: readonly (Numbers & { kind: string; category: string; grade: number | null })[];
}
const SUMMARY = `query($month: String!) { monthlySummary(month: $month) {
  received closed open praise rows { kind category grade received closed open overdue } } }`;

let month: string;
let closed: { id: string; number: string };
const asked = async () =>
  (await desk.platform.ask<{ monthlySummary: Sheet }>(desk.who('quality'), SUMMARY, { month })).monthlySummary;

beforeAll(async () => {
  const now = await desk.platform.advance('PT0S');
  month = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 7);
  closed = (await desk.file({ grade: 1, description: '月表：水泵房渗水' })).case;
  await desk.handle(closed.id);
  await desk.callBack(closed.id, 'SATISFIED');
  await desk.file({ grade: 1, description: '月表：没有人来' });
  await desk.file({ kind: 'PRAISE', category: 'SERVICE', grade: undefined, description: '月表：感谢前台小李' });
  await desk.becomes(closed.id, 'closed', (one) => one.status === 'CLOSED');
  await desk.platform.advance('PT1H');
  await eventually('all is counted', async () => {
    const { praise, rows } = await asked();
    return praise > 0 && rows.some(({ closed, overdue }) => closed > 0 && overdue > 0);
  });
});

async function behind(page: Page, number: Locator): Promise<number> {
  if (!(await number.count())) return 0;
  await number.click();
  await page.waitForURL(/\/summary\/cases/);
  const count = await listed(page);
  await page.goBack();
  await page.locator('.sums').waitFor();
  return count;
}

describe('E2 the monthly summary', () => {
  it('says what the graph says, and each number opens as many cases as it says', async () => {
    const page = await visitors.staff(desk.who('quality'), `/summary?month=${month}`);
    await page.locator('.sums').waitFor();
    const { rows, praise, ...totals } = await asked();
    const sum = { ...totals, overdue: rows.reduce((all, { overdue }) => all + overdue, 0) };
    const total = page.locator('[data-row=total]');
    expect(await page.locator('.sums tbody tr').count()).toBe(rows.length);
    for (const { kind, category, grade, ...numbers } of rows) {
      const row = page.locator(`[data-row="${kind} ${category} ${grade}"]`);
      for (const [i, figure] of FIGURES.entries()) {
        const cell = row.locator('td').nth(2 + i);
        expect([figure, Number(await cell.innerText())]).toEqual([figure, numbers[figure]]);
        const found = await behind(page, cell.getByRole('link'));
        expect([kind, category, grade, figure, found]).toEqual([kind, category, grade, figure, numbers[figure]]);
      }
    }
    for (const [i, figure] of FIGURES.entries()) {
      const cell = total.locator('td').nth(i);
      expect([figure, Number(await cell.innerText())]).toEqual([figure, sum[figure]]);
      expect([figure, await behind(page, cell.getByRole('link'))]).toEqual([figure, sum[figure]]);
    }
    expect(await behind(page, total.locator('.praise').getByRole('link'))).toBe(praise);
  });

  it('lists every case with who took it, what was done and what came of it; one of another month it does not', async () => {
    const page = await visitors.staff(desk.who('quality'), `/summary?month=${month}`);
    const row = page.locator('.entries tbody tr', { hasText: closed.number });
    await row.waitFor();
    const { registeredBy } = (
      await desk.platform.ask<{ case: { registeredBy: { name: string } } }>(
        desk.who('quality'),
        'query($id: ID!) { case(id: $id) { registeredBy { name } } }',
        { id: closed.id },
      )
    ).case;
    for (const said of [registeredBy.name, '诸葛试住', '投诉', '月表：水泵房渗水', '更换主板', '满意', '回访结案'])
      expect(await row.innerText()).toContain(said);
    await expectWellMade(page);
    await picture(page, 'summary-month');
    await page.getByRole('link', { name: '上一月' }).click();
    await page.waitForURL((url) => !url.search.includes(month));
    await row.waitFor({ state: 'detached' });
    await page.getByLabel('月份', { exact: true }).fill('2020-02');
    await page.getByRole('heading', { name: '2020年2月没有受理或办结的案件' }).waitFor();
    expect(await page.getByRole('button', { name: '打印' }).isDisabled()).toBe(true);
    await expectWellMade(page);
    await picture(page, 'summary-nothing');
  });

  it('goes onto paper: A4 across, with company and month, without what is around the page', async () => {
    const page = await visitors.staff(desk.who('manager'), `/summary?month=${month}`);
    await page.locator('.entries').waitFor();
    const [year, of] = month.split('-');
    await page.getByRole('heading', { name: `青岚物业 ${year}年${Number(of)}月投诉情况月汇总表` }).waitFor();
    await page.evaluate('window.printed = 0; window.print = () => void (window.printed += 1)');
    await page.getByRole('button', { name: '打印' }).click();
    await holds(page, 'window.printed === 1');
    await page.emulateMedia({ media: 'print' });
    for (const around of ['.menu', '.top-bar', '.summary .page-head', 'button'])
      expect([around, await page.locator(around).locator('visible=true').count()]).toEqual([around, 0]);
    expect(await page.locator('.entries td').first().isVisible()).toBe(true);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [wide, high] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper)!.slice(1).map(Number);
    expect([Math.round(wide!), Math.round(high!)]).toEqual([842, 595]);
  });

  it('fits a phone', async () => {
    const page = await visitors.staff(desk.who('manager'), `/summary?month=${month}`, PHONE);
    await page.locator('.entries').waitFor();
    await expectWellMade(page);
    await picture(page, 'summary-month');
  });
});
