import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { OwnCompany } from './own-company.js';
import { picture } from './picture.js';
import { DESKTOP, PHONE, Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const visitors = new Visitors();
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

interface Year {
  readonly year: number;
  readonly known: boolean;
  readonly holidays: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly workdays: readonly string[];
}

// Which years are shown depends on the day, and what is known of them on what has been announced.
const years = async (): Promise<readonly Year[]> => {
  const query = '{ limits { years { year known holidays { name from to } workdays } } }';
  return (await visitors.platform.ask<{ limits: { years: readonly Year[] } }>('admin@songhe', query)).limits.years;
};
const cells = async (rows: Locator) =>
  Promise.all((await rows.all()).map((row) => row.locator('th, td').allInnerTexts()));
const short = (day: string) => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;

const open = async (viewport = DESKTOP): Promise<Page> => {
  const page = await visitors.staff('admin@songhe', '/settings/limits', viewport);
  await page.getByRole('heading', { name: '工作日历' }).waitFor();
  return page;
};

describe('B2 limits and calendar', () => {
  it('says what each grade is promised, and which days are worked', async () => {
    const page = await open();
    expect(await cells(page.getByRole('table').first().getByRole('row'))).toEqual([
      ['级别', '首次联系', '到场', '处理完成', '办结后回访'],
      ['一级 · 立即', '10 分钟，全天计时', '30 分钟，全天计时', '24 小时，全天计时', '24 小时内'],
      ['二级', '工作时间 2 小时', '工作时间 4 小时', '3 个工作日', '48 小时内'],
      ['三级', '1 个工作日', '2 个工作日', '7 个工作日', '72 小时内'],
    ]);
    await page.getByText('周一至周五，09:00–18:00').waitFor();
    for (const { year, known, holidays, workdays } of await years()) {
      if (!known) await page.getByText(`${year} 年的放假安排还没有`).waitFor();
      const shown = await page.getByLabel(`${year} 年`).getByRole('listitem').allInnerTexts();
      const off = holidays.map(
        ({ name, from, to }) => `${name} ${from === to ? short(from) : `${short(from)}–${short(to)}`}`,
      );
      expect(shown).toEqual([...off, ...workdays.map(short)]);
    }
    await expectWellMade(page);
    await picture(page, 'settings-limits');
  });

  it('shows what a complaint of the night before the National Day would get, and why, in words', async () => {
    const page = await open();
    const preview = page.getByRole('region', { name: '这件诉求会得到什么时限' });
    await preview.getByLabel('受理时间').fill('2026-09-30T22:30');
    await preview.getByText('2026年10月8日周四 11:00 前').waitFor();
    await preview.getByText('2026年10月8日周四 13:00 前').waitFor();
    await preview.getByText('2026年10月12日周一 18:00 前').waitFor();
    await preview.locator('summary').last().click();
    expect(await cells(preview.locator('details').last().locator('tbody tr'))).toEqual([
      ['9月30日 22:30', '10月1日 00:00', '不计', '非工作时间'],
      ['10月1日 00:00', '10月8日 00:00', '不计', '国庆节'],
      ['10月8日 00:00', '10月9日 00:00', '不计', '收件当日，不计'],
      ['10月9日 00:00', '10月10日 00:00', '计时', '工作日'],
      ['10月10日 00:00', '10月11日 00:00', '计时', '调休上班'],
      ['10月11日 00:00', '10月12日 00:00', '不计', '周末'],
      ['10月12日 00:00', '10月12日 18:00', '计时', '工作日'],
    ]);
    await expectWellMade(page);
    await picture(page, 'settings-limits-preview');

    const grade = preview.getByLabel('级别');
    await grade.press('Enter');
    await grade.press('ArrowUp');
    await page.locator('.ant-select-item-option-active', { hasText: '一级' }).waitFor();
    await grade.press('Enter');
    await preview.getByText('2026年9月30日周三 22:40 前').waitFor();
    await preview.getByText('2026年10月1日周四 22:30 前').waitFor();
  });

  it('fits a phone, in English too; the address leads nobody else there', async () => {
    const page = await open(PHONE);
    const tab = await page.getByRole('link', { name: '时限与日历' }).boundingBox();
    expect(tab!.x + tab!.width).toBeLessThanOrEqual(PHONE.width);
    await page.getByLabel('受理时间').fill('2026-09-30T22:30');
    await page.getByText('2026年10月12日周一 18:00 前').waitFor();
    await page.locator('summary').last().click();
    await expectWellMade(page);
    await picture(page, 'settings-limits');
    for (const form of ['修改时限', '修改日历']) {
      await page.getByRole('button', { name: form }).click();
      const dialog = page.getByRole('dialog');
      if (form === '修改日历') await dialog.getByRole('button', { name: '添加一天' }).click();
      await dialog.getByText('已受理的案件保持受理时的承诺').waitFor();
      await expectWellMade(page);
      await picture(page, form === '修改时限' ? 'settings-limits-change' : 'settings-calendar-change');
      await dialog.getByRole('button', { name: '取消' }).click();
      await dialog.waitFor({ state: 'hidden' });
    }
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Working calendar' }).waitFor();
    await expectWellMade(page);
    const agent = await visitors.staff('agent@songhe', '/settings/limits');
    await agent.getByRole('heading', { name: '没有这个页面' }).waitFor();
  });
});

describe('B2 limits and calendar of a company’s own', () => {
  it('are changed for new cases: a wrong one says so at its field, and who changed what is there to read', async () => {
    const about = { id: 'shixian', name: '时限物业', code: 'SX' };
    const company = await OwnCompany.open(visitors.platform, about, 'cleaner@songhe');
    const page = await company.visit(visitors, '/settings/limits');
    await page.getByRole('button', { name: '修改时限' }).click();
    const dialog = page.getByRole('dialog');
    const second = dialog.getByRole('group', { name: '二级' });
    await second.getByLabel('首次联系', { exact: true }).fill('9');
    await second.getByLabel('首次联系，单位').selectOption({ label: '个工作日' });
    await dialog.getByRole('button', { name: '保存' }).click();
    await second.getByText('不能晚于处理完成的时限').waitFor();
    expect(await second.getByLabel('首次联系', { exact: true }).inputValue()).toBe('9');
    await expectWellMade(page);
    await picture(page, 'settings-limits-change');
    await second.getByLabel('首次联系', { exact: true }).fill('1');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('cell', { name: '1 个工作日' }).first().waitFor();
    await page.getByText('规则版本 2').waitFor();

    await page.getByRole('button', { name: '修改日历' }).click();
    await dialog.getByLabel('周六').check();
    await dialog.getByLabel('下班时间').fill('08:00');
    await dialog.getByRole('button', { name: '添加一天' }).click();
    await dialog.getByLabel('日期').fill('2026-10-08');
    await dialog.getByLabel('放假名称').fill('公司日');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('下班要晚于上班').waitFor();
    await expectWellMade(page);
    await picture(page, 'settings-calendar-change');
    await dialog.getByLabel('下班时间').fill('20:00');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('周一至周六，09:00–20:00').waitFor();
    await page.getByText('2026年10月8日 公司日').waitFor();
    await page.getByText(/第 3 版 · 工作日历 · .* · 郑一人/).waitFor();
    await page.getByText(/第 2 版 · 各级时限 · .* · 郑一人/).waitFor();

    await page.getByLabel('受理时间').fill('2026-09-30T22:30');
    await page.getByText('2026年10月10日周六 20:00 前').waitFor();
    await page.getByText('2026年10月9日周五 13:00 前').waitFor();
    await page.getByText('2026年10月13日周二 20:00 前').waitFor();
    await expectWellMade(page);
    await picture(page, 'settings-limits-own');
  });
});
