import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@hearback/testing';
import type { Page } from 'playwright-core';
import { Desk } from '../e2e/desk.js';
import { picture } from './picture.js';
import { DESKTOP, PHONE, Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const visitors = new Visitors();
const desk = new Desk('songhe');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

const bellOf = (page: Page) => page.getByRole('button', { name: /^通知/ });
const unreadOf = (page: Page) => page.getByRole('button', { name: /^通知，\d+\+? 条未读/ });
const newsOf = (page: Page, number: string) => page.getByRole('dialog').getByRole('link').filter({ hasText: number });

describe('B4 B8 what concerns me', () => {
  it('is told by the bell as it happens, until I have looked, and opens the case by keys', async () => {
    const filed = await desk.fileAndRoute('提醒一：水泵异响');
    await desk.giveToHandler(filed.workOrders[0]!);
    const page = await visitors.staff(desk.who('handler'), '/tasks');
    await unreadOf(page).focus();
    await page.keyboard.press('Enter');
    await newsOf(page, filed.number).getByText('派给您，等待接单').waitFor();
    await newsOf(page, filed.number).getByRole('img', { name: '未读' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '通知', exact: true }).waitFor();

    await desk.must('agent', 'urgeCase', { caseId: filed.id, note: '业主再次来电' });
    await unreadOf(page).waitFor();
    await unreadOf(page).focus();
    await page.keyboard.press('Enter');
    await newsOf(page, filed.number).getByText('客户催办').waitFor();
    await expectWellMade(page);
    await picture(page, 'bell');
    expect(await newsOf(page, filed.number).getByRole('img', { name: '未读' }).count()).toBe(1);
    const urged = newsOf(page, filed.number).filter({ hasText: '客户催办' });
    await eventually('the keys reach it', async () => {
      await page.keyboard.press('Tab');
      return urged.evaluate((link) => link === document.activeElement);
    });
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${filed.id}`);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '通知', exact: true }).waitFor();
  });

  it('fits a phone, and says so when there is nothing', async () => {
    const page = await visitors.staff(desk.who('handler'), '/', PHONE);
    await bellOf(page).click();
    await page.getByRole('dialog').getByText('客户催办').first().waitFor();
    await expectWellMade(page);
    await picture(page, 'bell');
    // What the ring's other tests have brought about is taken out of the answer.
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query News')) return route.continue();
      return route.fulfill({ json: { data: { notices: [], waiting: { edges: [] } } } });
    });
    await page.reload();
    await bellOf(page).click();
    await page.getByText('没有需要您留意的事').waitFor();
    await expectWellMade(page);
    await picture(page, 'bell-none');
  });

  it('is not offered to whom nobody tells of orders', async () => {
    const page = await visitors.staff(desk.who('agent'), '/', DESKTOP);
    await page.getByRole('img', { name: '实时更新' }).waitFor();
    expect(await bellOf(page).count()).toBe(0);
  });
});
