import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose } from './choose.js';
import { picture } from './picture.js';
import { readCode } from './read-code.js';
import { DESKTOP, PHONE, Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const visitors = new Visitors();
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

const admin = (address: string, viewport = DESKTOP) => visitors.staff('admin@songhe', address, viewport);
const rowOf = (page: Page, name: RegExp) => page.getByRole('row', { name });

/** Adds one to a field of the form over the page, and closes its list. */
async function add(page: Page, label: string, option: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await choose(dialog.getByLabel(label), option);
  await page.locator('.ant-select-item-option-selected', { hasText: option }).waitFor();
  await dialog.locator('.ant-modal-title').click();
  await page.locator('.ant-select-dropdown:visible').waitFor({ state: 'hidden' });
}

describe('F6 people and roles', () => {
  it('the day of an administrator begins at the settings; a guest is invited, comes by the link, is changed and removed', async () => {
    const page = await admin('/');
    await page.getByRole('heading', { name: '设置' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/settings');
    await rowOf(page, /agent.*客服/).waitFor();
    await expectWellMade(page);

    await page.getByRole('button', { name: '邀请成员' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('姓名').fill('借调保安');
    await dialog.getByLabel('邮箱').fill('guard');
    await dialog.getByRole('button', { name: '生成邀请链接' }).click();
    await dialog.getByText('请填写完整的邮箱地址').waitFor();
    await dialog.getByText('至少给一个角色').waitFor();
    await expectWellMade(page);
    await picture(page, 'settings-invite-refused');
    expect(await dialog.getByLabel('姓名').inputValue()).toBe('借调保安');
    await dialog.getByLabel('邮箱').fill('guard@qinglan.example');
    await add(page, '角色', '调查员');
    await dialog.getByRole('button', { name: '生成邀请链接' }).click();
    const link = (await page.getByLabel('邀请链接').textContent())!;
    await picture(page, 'settings-invitation');
    await page.getByRole('dialog').locator('.ant-modal-footer button').click();
    await rowOf(page, /借调保安.*待接受/).waitFor();

    const stranger = await visitors.staff('cleaner@qinglan', new URL(link).pathname, PHONE);
    await stranger.getByRole('button', { name: '接受邀请' }).click();
    await stranger.getByText('邀请发给了另一个邮箱').waitFor();
    const guest = await visitors.staff('guard@qinglan', new URL(link).pathname, PHONE);
    await guest.getByRole('heading', { name: '加入公司' }).waitFor();
    await expectWellMade(guest);
    await picture(guest, 'join');
    await guest.getByRole('button', { name: '接受邀请' }).click();
    await guest.getByRole('heading', { name: '欢迎，借调保安' }).waitFor();
    await guest.getByRole('button', { name: '开始工作' }).click();
    await guest.locator('header .company').waitFor();

    await page.reload();
    await rowOf(page, /借调保安.*已使用/)
      .first()
      .waitFor();
    await page.getByPlaceholder('搜索姓名或账号').fill('借调');
    await page.keyboard.press('Enter');
    await page.getByText('共 1 人').waitFor();
    await page.getByRole('button', { name: '调整 借调保安' }).click();
    const change = page.getByRole('dialog');
    await add(page, '项目范围', '松');
    await change.getByRole('button', { name: '保存' }).click();
    await change.waitFor({ state: 'hidden' });
    await rowOf(page, /借调保安.*全公司/).waitFor({ state: 'hidden' });

    await page.getByRole('button', { name: '移除 借调保安' }).click();
    await page.getByText('将不能再进入本公司').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '移除', exact: true }).click();
    await page.getByText('没有符合条件的成员').waitFor();
    await page.getByLabel('只看已移除').check();
    await page.getByRole('cell', { name: '借调保安 guard@qinglan' }).waitFor();
  });

  it('the last administrator is not removed, and the page says why; an invitation is taken back', async () => {
    const page = await admin('/settings?role=administrator');
    await page
      .getByRole('button', { name: /^移除 / })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '移除', exact: true }).click();
    await dialog.getByText('这是公司最后一位全公司管理员').waitFor();
    await picture(page, 'settings-last-administrator');
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await page.getByRole('button', { name: '邀请成员' }).click();
    await dialog.getByLabel('姓名').fill('写错的人');
    await dialog.getByLabel('邮箱').fill('wrong@songhe.example');
    await add(page, '角色', '客服');
    await dialog.getByRole('button', { name: '生成邀请链接' }).click();
    await page.getByLabel('邀请链接').waitFor();
    await page.getByRole('dialog').locator('.ant-modal-footer button').click();
    await page.getByRole('button', { name: '撤回 写错的人' }).click();
    await rowOf(page, /写错的人.*已撤回/)
      .first()
      .waitFor();
  });

  it('fits a phone, in English too; nobody else has the page', async () => {
    const page = await admin('/settings', PHONE);
    await rowOf(page, /agent.*客服/).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await expectWellMade(page);
    await picture(page, 'settings-english');
    const agent = await visitors.staff('agent@songhe', '/settings');
    await agent.getByRole('heading', { name: '没有这个页面' }).waitFor();
    expect(await agent.getByRole('link', { name: '设置' }).count()).toBe(0);
  });
});

describe('B1 properties, teams and who answers for what', () => {
  it('a list of units is checked line by line, imported, and adds nothing when it comes again', async () => {
    const page = await admin('/settings/properties');
    await page.getByRole('cell', { name: '松涛苑', exact: true }).waitFor();
    await expectWellMade(page);
    await picture(page, 'settings-properties');
    const csv =
      '项目代码,项目名称,楼栋,房号\r\nyunqi,云栖里,1号楼,101\r\nyunqi,云栖里,1号楼,102\r\nYUN QI,云栖里,1号楼,103\r\nyunqi,云栖里,1号楼\r\n';
    const choose = () =>
      page.getByLabel('CSV 文件').setInputFiles({ name: '房号.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('button', { name: '从表格导入' }).click();
    await choose();
    await page.getByText('将新增 1 个项目、1 栋楼、2 户').waitFor();
    await page.getByText('2 行有误').waitFor();
    await page.getByText('第 4 行').waitFor();
    await page.getByText('项目代码只能用小写字母').waitFor();
    await page.getByText('第 5 行').waitFor();
    await expectWellMade(page);
    await picture(page, 'settings-import');
    await page.getByRole('button', { name: '导入 2 户' }).click();
    await page.getByText('已新增 1 个项目、1 栋楼、2 户').waitFor();
    await page.locator('.ant-modal-footer').getByRole('button', { name: '关闭' }).click();
    await page.getByRole('cell', { name: '云栖里', exact: true }).waitFor();

    await page.getByRole('button', { name: '从表格导入' }).click();
    await choose();
    await page.getByText('将新增 0 个项目、0 栋楼、0 户；2 行已有').waitFor();
    expect(await page.getByRole('button', { name: '没有可导入的内容' }).isDisabled()).toBe(true);
    await page.locator('.ant-modal-footer').getByRole('button', { name: '取消' }).click();

    await page.getByRole('button', { name: '修改 云栖里' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('房号').inputValue()).toBe('101\n102');
    await dialog.getByLabel('房号').fill('101、102、103');
    await dialog.getByRole('button', { name: '添加楼栋' }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('不能为空').waitFor();
    await dialog.getByLabel('楼栋', { exact: true }).last().fill('2号楼');
    await picture(page, 'settings-property');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '修改 云栖里' }).click();
    await dialog.getByText('3 户').waitFor();
    await dialog.getByText('0 户').waitFor();
  });

  it('the notice for the lobby has a code that opens the page on which residents report', async () => {
    const page = await admin('/settings/properties');
    const row = page.getByRole('row', { name: '松涛苑' });
    const link = await row.getByRole('link', { name: '打开业主报事页面' }).getAttribute('href');
    await row.getByRole('link', { name: '打印告示' }).click();
    await page.getByRole('heading', { name: '扫码报事、投诉、建议' }).waitFor();
    const code = page.locator('.notice svg');
    await expectWellMade(page);
    await picture(page, 'notice');
    expect(readCode(await code.screenshot())).toBe(link);
    await page.setViewportSize(PHONE);
    await expectWellMade(page);
    await picture(page, 'notice');
  });

  it('a team is made without anybody; routes to it are holes until somebody is in it, seen before they are saved', async () => {
    const page = await admin('/settings/teams');
    await page.getByRole('cell', { name: /^工程部/ }).waitFor();
    await expectWellMade(page);
    await picture(page, 'settings-teams');
    await page.getByRole('button', { name: '新增班组' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('班组名称').fill('夜班组');
    await dialog.getByLabel('代码').fill('night');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await rowOf(page, /夜班组.*没有成员/).waitFor();

    await page.getByRole('link', { name: '责任分工' }).click();
    await page.getByText('没有空档').waitFor();
    const cell = page.getByLabel('松涛苑的环境卫生');
    await cell.selectOption({ label: '夜班组' });
    await page.getByText('1 处空档').waitFor();
    await page.locator('.hole').getByText('班组里没人能处理').waitFor();
    await page.getByLabel('所有项目的其他').selectOption('');
    await page.getByText('未写明项目的案件无人处理：其他').waitFor();
    await expectWellMade(page);
    await picture(page, 'settings-routes');
    await page.getByLabel('所有项目的其他').selectOption({ label: '客服部' });
    await page.getByText('1 处空档').waitFor();
    await page.getByRole('button', { name: '保存分工' }).click();
    await page.getByText(/已保存 \d+ 条规则/).waitFor();
    await page.reload();
    await page.getByText('1 处空档').waitFor();

    await page.getByRole('link', { name: '班组' }).click();
    await page.getByRole('button', { name: '修改 夜班组' }).click();
    await add(page, '成员', 'cleaner');
    await picture(page, 'settings-team');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: '责任分工' }).click();
    await page.getByText('没有空档').waitFor();
  });

  it.each(['properties', 'teams', 'routes'])('%s fit a phone', async (section) => {
    const page = await admin(`/settings/${section}`, PHONE);
    await page.locator('table').waitFor();
    await expectWellMade(page);
    await picture(page, `settings-${section}`);
  });
});
