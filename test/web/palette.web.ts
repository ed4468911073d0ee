import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Desk } from '../e2e/desk.js';
import { picture } from './picture.js';
import { PHONE, Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const visitors = new Visitors();
const desk = new Desk('songhe');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

const palette = (page: Page) => page.locator('dialog.palette');
const option = (page: Page, name: string | RegExp) => palette(page).getByRole('option', { name });
const pointed = (page: Page, name: string) =>
  palette(page).locator('[role=option][aria-selected=true]', { hasText: name }).waitFor();

async function open(page: Page, typed = ''): Promise<void> {
  await page.keyboard.press('Control+k');
  await palette(page).getByRole('combobox').waitFor();
  await page.keyboard.type(typed);
}

describe('A1 by a few letters, without the mouse', () => {
  it('goes to pages, by the initials of the pinyin, in Chinese or in English', async () => {
    const page = await visitors.staff(desk.who('agent'), '/hotline');
    const number = page.getByRole('textbox').first();
    await number.focus();
    await open(page);
    await expectWellMade(page);
    await picture(page, 'palette');
    await page.keyboard.press('Escape');
    await palette(page).waitFor({ state: 'hidden' });
    expect(await number.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);

    await open(page, 'ajtz');
    await pointed(page, '案件台账');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases');
    await palette(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('content');
    await open(page, 'hot');
    await pointed(page, '来电登记');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/hotline');
  });

  it('finds a case by number, phone and words, and the register of all that have them', async () => {
    const { id, number } = await desk.fileAndRoute('面板一：水景池边缘松动');
    const page = await visitors.staff(desk.who('agent'), '/hotline');
    await open(page, number);
    await pointed(page, '面板一：水景池边缘松动');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${id}`);
    await open(page, '水景池边缘');
    await option(page, /面板一/).waitFor();
    await page.keyboard.press('ArrowUp'); // from the first to the last
    await pointed(page, '在案件台账中查找“水景池边缘”');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /面板一/ }).waitFor();
    await open(page, '13900001111');
    await option(page, /SH-\d+-\d+/)
      .first()
      .waitFor();
    await picture(page, 'palette-phone-number');
  });

  it('does what the page offers, and what the case does not allow it does not offer', async () => {
    const { id } = await desk.fileAndRoute('面板二：声控灯不亮');
    const page = await visitors.staff(desk.who('agent'), `/cases/${id}`);
    await page.getByRole('button', { name: '催办' }).waitFor();
    await open(page, 'cb');
    await pointed(page, '催办');
    await page.keyboard.press('Enter');
    await palette(page).waitFor({ state: 'hidden' });
    await page.getByRole('dialog').getByLabel('备注').fill('由面板催办');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText('由面板催办').first().waitFor();
    await open(page, '重新处理');
    await option(page, /在案件台账中查找/).waitFor();
    expect(await option(page, /^重新处理/).count()).toBe(0);
  });

  it('leads nobody to pages that are not theirs, and fits a phone', async () => {
    const page = await visitors.staff(desk.who('handler'), '/tasks', PHONE);
    await page.getByRole('button', { name: '查找与命令' }).click();
    await expectWellMade(page);
    await picture(page, 'palette');
    await palette(page).getByRole('combobox').fill('台');
    await option(page, '案件台账').waitFor();
    expect(await option(page, '派单台').count()).toBe(0);
    await palette(page).getByRole('button', { name: '关闭' }).click();
    await palette(page).waitFor({ state: 'hidden' });
  });
});
