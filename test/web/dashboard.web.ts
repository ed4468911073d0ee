import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@hearback/testing';
import type { Locator, Page } from 'playwright-core';
import { Desk } from '../e2e/desk.js';
import { listed } from './listed.js';
import { picture } from './picture.js';
import { PHONE, Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const visitors = new Visitors();
const desk = new Desk('songhe');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
  readonly target: number;
  readonly definition: string;
}
type Targets = Readonly<Record<string, Rate>>;
const RATES = ['timeliness', 'resolution', 'satisfaction', 'callbackOnTime'];
const TARGETS = RATES.map((name) => `${name} { numerator denominator value target definition }`).join(' ');
const FIGURES = `query($from: Date!, $to: Date!) {
  targets(from: $from, to: $to) { ${TARGETS} }
  hotspots(from: $from, to: $to) { property { id name } category cases }
  cases(first: 1, filter: { overdue: true }) { totalCount } }`;
const asked = () =>
  desk.platform.ask<{
    targets: Targets;
    hotspots: { property: { id: string; name: string } | null; category: string; cases: number }[];
    cases: { totalCount: number };
  }>(desk.who('manager'), FIGURES, month);

let month: { from: string; to: string };

beforeAll(async () => {
  const good = (await desk.file({ grade: 1, description: '看板：电梯异响' })).case.id;
  const bad = (await desk.file({ grade: 1, description: '看板：水泵停转' })).case.id;
  await desk.file({ grade: 1, description: '看板：无人处理的漏水', category: 'ENVIRONMENT' });
  await desk.file({ grade: 2, description: '看板：来信，没有写项目', propertyId: undefined, channel: 'LETTER' });
  for (const id of [good, bad]) await desk.handle(id);
  await desk.callBack(good, 'SATISFIED');
  await desk.callBack(bad, 'UNSATISFIED');
  const now = await desk.platform.advance('PT1H');
  const day = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 7);
  const last = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5)), 0)).toISOString().slice(0, 10);
  month = { from: `${day}-01`, to: last };
  await eventually('all is counted', async () => (await asked()).targets['resolution']!.denominator >= 2);
});

/** Follows a number to its cases and comes back: how many stand there. */
async function behind(page: Page, number: Locator): Promise<number> {
  const at = page.url();
  await number.click();
  await page.waitForURL((url) => url.href !== at);
  const count = await listed(page);
  await page.goBack();
  await page.locator('.rate').first().waitFor();
  return count;
}

describe('E3 the dashboard', () => {
  it('is where the day of a manager begins, says what the graph says, and opens as many cases as it says', async () => {
    const page = await visitors.staff(desk.who('manager'));
    await page.getByRole('heading', { name: '看板' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/dashboard');
    const { targets } = await asked();
    for (const name of RATES) {
      const { numerator, denominator, value, target, definition } = targets[name]!;
      const card = page.locator(`[data-rate=${name}]`);
      await card.locator('.parts').waitFor();
      const said = await card.innerText();
      expect(said).toContain(`${Math.floor(value! * 1000 + 1e-9) / 10}%`);
      expect(said).toContain(`目标 ${target * 100}%`);
      expect(said).toContain(value! >= target ? '达标' : '未达标');
      expect(said).toContain(definition);
      const links = await card.locator('.parts').getByRole('link').all();
      const numbers = await Promise.all(links.map(async (link) => Number(/\d+$/.exec(await link.innerText())![0])));
      expect(numbers).toEqual([numerator, denominator - numerator, denominator].filter((n) => n > 0));
      for (const [i, link] of links.entries()) expect([name, await behind(page, link)]).toEqual([name, numbers[i]]);
    }
  });

  it('shows the course of the rates, drawn and as a table whose last step is this month', async () => {
    const page = await visitors.staff(desk.who('manager'), '/dashboard');
    await page.locator('.charts svg').nth(3).waitFor();
    const { targets } = await asked();
    const row = page.locator(`[data-step="${month.from}"]`);
    const cells = await row.getByRole('cell').allInnerTexts();
    expect(cells.map((cell) => /\d+\/\d+/.exec(cell)?.[0])).toEqual(
      RATES.map((name) => `${targets[name]!.numerator}/${targets[name]!.denominator}`),
    );
    const resolution = row.getByRole('link').nth(1);
    expect(await behind(page, resolution)).toBe(targets['resolution']!.denominator);
    await expectWellMade(page);
    await picture(page, 'dashboard-month');
    await page.getByRole('link', { name: '按周' }).click();
    await page.waitForURL(/by=week/);
    await page.getByRole('link', { name: '按周', exact: true }).and(page.locator('[aria-current]')).waitFor();
  });

  it('shows where it burns; each number opens its complaints, also those that name no property', async () => {
    const page = await visitors.staff(desk.who('manager'), '/dashboard');
    const heat = page.locator('.heat');
    await heat.waitFor();
    const { hotspots } = await asked();
    const total = hotspots.reduce((sum, { cases }) => sum + cases, 0);
    expect(Number(await heat.locator('tfoot td').last().innerText())).toBe(total);
    for (const { property, category, cases } of hotspots) {
      const column = ['SERVICE', 'FACILITIES', 'ENVIRONMENT', 'SECURITY', 'OTHER'].indexOf(category);
      const cell = heat
        .locator('tbody tr')
        .filter({ hasText: property?.name ?? '未定项目' })
        .locator('td')
        .nth(column);
      expect(Number(await cell.innerText())).toBe(cases);
      expect([category, await behind(page, cell.getByRole('link'))]).toEqual([category, cases]);
    }
    expect(hotspots.some(({ property }) => property === null)).toBe(true);
  });

  it('keeps what is late before the eyes, and narrows everything by property and period', async () => {
    const page = await visitors.staff(desk.who('manager'), '/dashboard');
    const { cases } = await asked();
    await page.getByRole('link', { name: `查看全部 ${cases.totalCount} 件` }).click();
    await page.getByRole('heading', { name: '案件台账' }).waitFor();
    expect(await listed(page)).toBe(cases.totalCount);
    await page.goto(new URL('/dashboard?from=2020-01-01&to=2020-01-31', page.url()).href);
    await page.getByText('期内没有可计的投诉').nth(3).waitFor();
    await page.getByText('期内没有登记投诉').waitFor();
    await picture(page, 'dashboard-nothing');
    await page.getByLabel('开始日期').fill('2020-01-05');
    await page.waitForURL(/from=2020-01-05&to=2020-01-31/);
  });

  it('fits a phone', async () => {
    const page = await visitors.staff(desk.who('manager'), '/dashboard', PHONE);
    await page.locator('.charts svg').nth(3).waitFor();
    await page.locator('.heat').waitFor();
    await expectWellMade(page);
    await picture(page, 'dashboard-month');
  });
});
