import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { picture } from './picture.js';
import { PHONE, Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const visitors = new Visitors();
const desk = new Desk('qinglan');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

const filed = (description: string) => desk.fileAndRoute(description);
const teamOf = (id: string, name: string) =>
  desk.becomes(id, `given to ${name}`, (now) => now.workOrders[0]?.team?.name === name);

describe('B1 the dispatch board', () => {
  it('is where the day of a dispatcher begins; an order is given away by form, by a digit and by dragging', async () => {
    const [form, digit, drag] = [
      await filed('派单一：走廊渗水'),
      await filed('派单二：门禁失灵'),
      await filed('派单三：草坪积水'),
    ];
    const page = await visitors.staff('dispatcher@qinglan');
    await page.getByRole('heading', { name: '派单台' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/dispatch');
    const card = (number: string) =>
      page.locator('section', { hasText: '待派、待接单' }).locator('.order', { hasText: number });
    await card(form.number).waitFor();
    await page.getByText('在办').first().waitFor();
    await expectWellMade(page);
    await picture(page, 'dispatch-orders');

    await card(form.number).getByRole('button', { name: '派单' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('班组').fill('环境');
    await page.locator('.ant-select-item-option', { hasText: '环境部' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: '确定' }).click();
    await teamOf(form.id, '环境部');
    // The form gives the keys back to where it was opened, once it has gone.
    await dialog.waitFor({ state: 'hidden' });

    const names = await page.locator('.team h3').allInnerTexts();
    const third = names.find((name) => name.includes('秩序部'))!;
    await card(digit.number).focus();
    await page.keyboard.press(third.trim()[0]!);
    await teamOf(digit.id, '秩序部');
    await page.getByText('已派给秩序部').waitFor();

    await card(drag.number).dragTo(page.locator('.team', { hasText: '客服部' }));
    await teamOf(drag.id, '客服部');
  });

  it('says what nobody would answer for, before a case about it comes in', async () => {
    const { routes } = await desk.platform.ask<{
      routes: { category: string; propertyId: string | null; team: { id: string } }[];
    }>(desk.who('admin'), '{ routes { category propertyId team { id } } }');
    const all = routes.map(({ team, ...route }) => ({ ...route, teamId: team.id }));
    const save = (some: typeof all) =>
      desk.platform.ask(
        desk.who('admin'),
        'mutation($input: SaveRoutesInput!) { saveRoutes(input: $input) { __typename } }',
        { input: { routes: some } },
      );
    const page = await visitors.staff('dispatcher@qinglan');
    await page.getByRole('heading', { name: '待派、待接单' }).waitFor();
    await save(all.filter(({ category }) => category !== 'SECURITY'));
    try {
      await page.reload();
      const holes = page.locator('section', { has: page.getByRole('heading', { name: '责任空档' }) });
      await holes.getByText('翠湖花园').waitFor();
      expect(await holes.innerText()).toMatch(/翠湖花园 安全管理 · 没有班组负责/);
      await expectWellMade(page);
      await picture(page, 'dispatch-holes');
    } finally {
      await save(all);
    }
    await page.reload();
    await page.getByRole('heading', { name: '待派、待接单' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('heading', { name: '责任空档' }).count()).toBe(0);
  });

  it('fits a phone', async () => {
    const page = await visitors.staff('dispatcher@qinglan', '/dispatch', PHONE);
    await page.locator('.order').first().waitFor();
    await expectWellMade(page);
    await picture(page, 'dispatch-orders');
  });
});
