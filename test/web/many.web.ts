import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@hearback/testing';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { mongoAs, type Client } from '../isolation/stores.js';
import { OwnCompany } from './own-company.js';
import { picture } from './picture.js';
import { PHONE, Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const MANY = 50_000;
const AT_ONCE = 5_000;
// Far more than fit onto a screen, far fewer than there are.
const A_WINDOW = 80;

const visitors = new Visitors();
let company: OwnCompany;
let intake: Client;
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

interface Kept {
  readonly _id: string;
  readonly state: Readonly<Record<string, unknown>>;
}
const register = () => intake.db('hearback_intake').collection<Kept>('case');

beforeAll(async () => {
  const about = { id: 'wanhe', name: '万和物业', code: 'WH' };
  company = await OwnCompany.open(visitors.platform, about, 'guard@songhe');
  const input = { channel: 'PHONE', kind: 'COMPLAINT', description: '走廊灯不亮', complainant: { name: '万先生' } };
  const wanted = '... on FiledCase { case { id } }';
  const filed = await company.must<{ case: { id: string } }>(company.who, 'fileCase', 'FileCaseInput', input, wanted);
  await visitors.platform.advance('PT0S');
  intake = mongoAs(visitors.platform, 'intake');
  // As the register keeps it; what differs between them is what lists show, sort and filter by.
  const one = (await register().findOne({ _id: filed.case.id }))!;
  for (let from = 1; from < MANY; from += AT_ONCE)
    await register().insertMany(
      Array.from({ length: Math.min(AT_ONCE, MANY - from) }, (_, i) => another(one, from + i)),
      { ordered: false },
    );
}, 300_000);
afterAll(async () => {
  await register().deleteMany({ tenantId: company.id } as object);
  await intake.close();
  await visitors.leave();
});

function another(one: Kept, n: number): Kept {
  const id = `many-${n}`;
  const rare = n % 5_000 === 0;
  const text = rare ? `地库水管爆裂，第${n}件` : `走廊灯不亮，第${n}件`;
  const state = {
    ...one.state,
    ...{ id, number: `WH-20250101-${String(n).padStart(6, '0')}`, trackingDigest: id, description: text },
    registeredAt: new Date(Date.UTC(2025, 0, 1) + n * 60_000).toISOString(),
    category: rare ? 'FACILITIES' : 'ENVIRONMENT',
    terms: rare ? ['地库', '爆裂'] : ['走廊', '灯不'],
  };
  return { ...one, _id: id, state, timeline: [], outbox: [] } as Kept;
}

const rowsIn = (page: Page) => page.locator('.case-table tbody tr:not(.gap)').count();
const readSoFar = async (page: Page) => Number(await page.locator('.case-table').getAttribute('aria-rowcount')) - 1;

/** Notes how long the page was busy at a stretch, by the browser's own account. */
const watchBusy = (page: Page) =>
  page.evaluate(`window.longest = 0; new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask', buffered: true });`);
const longest = async (page: Page) => Math.round(await page.evaluate<number>('window.longest'));

describe(`E1 a list of ${MANY.toLocaleString('en')} cases, all of them in the register`, () => {
  it('is scrolled through with a window of rows in the page, and answers a filter typed while it moves', async () => {
    const page = await company.visit(visitors, '/cases');
    await page.getByText(`共 ${MANY} 件`).waitFor();
    await watchBusy(page);
    await page.mouse.move(700, 500);
    for (let read = 0; read < 2_000; read = await readSoFar(page)) {
      await page.mouse.wheel(0, 2_500);
      expect(await rowsIn(page)).toBeLessThan(A_WINDOW);
    }
    const seen = Number(await page.locator('.case-table tbody tr:not(.gap)').last().getAttribute('aria-rowindex'));
    expect(seen).toBeGreaterThan(500);
    // It goes on moving while somebody types.
    await page.evaluate('window.moving = setInterval(() => window.scrollBy(0, -300), 30)');
    await page.getByLabel('搜索编号').focus();
    await page.keyboard.type('爆裂');
    expect(await page.getByLabel('搜索编号').inputValue()).toBe('爆裂');
    await page.keyboard.press('Enter');
    await page.getByText('共 9 件').waitFor();
    await page.evaluate('clearInterval(window.moving)');
    await eventually('nine rows', async () => (await rowsIn(page)) === 9);
    for (const row of await page.locator('.case-table tbody tr:not(.gap)').all())
      expect(await row.innerText()).toContain('地库水管爆裂');
    console.log(`a list of ${MANY}: 2,000 read and filtered, the page was busy for at most ${await longest(page)} ms`);
    await page.goto(new URL('/cases', page.url()).href);
    await page.getByText(`共 ${MANY} 件`).waitFor();
    await expectWellMade(page);
    await picture(page, 'cases-many');
  });

  it('holds up on a phone, where rows are cards of any height', async () => {
    const page = await company.visit(visitors, '/cases', PHONE);
    await page.getByText(`共 ${MANY} 件`).waitFor();
    for (let read = 0; read < 400; read = await readSoFar(page)) {
      await page.evaluate('window.scrollBy(0, 3000)');
      expect(await rowsIn(page)).toBeLessThan(A_WINDOW);
    }
    const cards = await page
      .locator('.case-table tbody tr:not(.gap)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]));
    for (const [i, [top]] of cards.entries()) if (i) expect(top).toBeGreaterThanOrEqual(cards[i - 1]![1]!);
    await expectWellMade(page);
  });

  it('goes into a file as the filter leaves it, saying how far it is; nothing in it is a formula', async () => {
    await register().updateOne(
      { _id: 'many-5000' },
      { $set: { 'state.description': '=1+1，爆裂' }, $inc: { version: 1 } },
    );
    const page = await company.visit(visitors, '/cases?text=爆裂');
    await page.getByText('共 9 件').waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^案件台账-\d{4}-\d\d-\d\d\.csv$/);
    const text = readFileSync(await file.path(), 'utf8');
    const lines = text.replace(/\r\n$/, '').split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFF编号,状态,类型,分类,级别,项目,房号,投诉人,受理渠道,内容,处理结果,受理时间,登记时间,办结时间',
    );
    expect(lines).toHaveLength(1 + 9);
    expect(text).toContain(",'=1+1，爆裂,");
    await page.getByText('已导出 9 件').waitFor();

    await page.goto(new URL('/cases', page.url()).href);
    await page.getByText(`共 ${MANY} 件`).waitFor();
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByText(`正在导出 200 / ${MANY}`).waitFor();
    await page.getByRole('button', { name: '取消导出' }).click();
    await page.getByTitle('把筛选出的案件').waitFor();
  });

  it('goes onto paper as far as it has been read', async () => {
    const page = await company.visit(visitors, '/cases?category=ENVIRONMENT');
    await page.mouse.move(700, 500);
    for (let read = 0; read < 150; read = await readSoFar(page)) await page.mouse.wheel(0, 2_000);
    expect(await rowsIn(page)).toBeLessThan(A_WINDOW);
    const [drawn, read] = await page.evaluate<[number, number]>(`(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const table = document.querySelector('.case-table');
      return [table.querySelectorAll('tbody tr:not(.gap)').length, Number(table.getAttribute('aria-rowcount')) - 1];
    })()`);
    expect(read).toBeGreaterThanOrEqual(150);
    expect(drawn).toBe(read);
    await page.evaluate(`window.dispatchEvent(new Event('afterprint'))`);
    await eventually('a window again', async () => (await rowsIn(page)) < A_WINDOW);
  });
});
