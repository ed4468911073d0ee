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

describe('B3 E1 a case on one page', () => {
  it('says how it stands, what happened, how a limit is counted, and what is not open to the viewer', async () => {
    const { id, number } = await filed('三号楼大堂的灯全灭了');
    const page = await visitors.staff('agent@qinglan', '/cases');
    await page.getByRole('link', { name: '三号楼大堂的灯全灭了' }).click();
    await page.getByRole('heading', { name: number }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/cases/${id}`);
    await page.locator('.timeline').getByText('登记').first().waitFor();
    await page.getByRole('link', { name: '13900001111' }).waitFor();
    await expectWellMade(page);
    await picture(page, 'case');
    await page
      .locator('.middle')
      .getByRole('button', { name: /首次联系/ })
      .click();
    await page.getByRole('columnheader', { name: '依据' }).waitFor();
    await expectWellMade(page);
    await picture(page, 'case-ledger');
    await page.keyboard.press('Escape');
    await page.getByText('现在不能做').first().click();
    await page.getByText('只有').or(page.getByText('咨询')).first().waitFor();
    // The register never shows the viewer a way that their role does not have.
    expect(await page.getByRole('button', { name: '接单' }).count()).toBe(0);
  });

  it('opens the recorded call beside it', async () => {
    const { case: of } = await desk.file({ recordingUrl: 'https://calls.example/42' });
    const page = await visitors.staff('agent@qinglan', `/cases/${of.id}`);
    const recording = page.getByRole('link', { name: '在新窗口播放' });
    await recording.waitFor();
    expect(await recording.getAttribute('href')).toBe('https://calls.example/42');
    expect(await recording.getAttribute('target')).toBe('_blank');
  });

  it('takes an order through by the handler, asks for what is missing at its field, and shows each what the other did', async () => {
    const { id } = await filed('水泵房异响');
    const handlerName = (await desk.see(id)).workOrders[0]!.handler!;
    const who = await loginOf(handlerName.id);
    const page = await visitors.staff(who, `/cases/${id}`, PHONE);
    const agent = await visitors.staff('agent@qinglan', `/cases/${id}`);
    await page.getByRole('button', { name: '接单' }).click();
    await page.getByRole('button', { name: '已联系客户' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.getByRole('button', { name: '完成处理' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.getByRole('alert').first().waitFor();
    expect(await dialog.getByLabel('处理结果').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByLabel('原因分析').fill('轴承磨损');
    await dialog.getByLabel('处理结果').fill('更换轴承，异响消失');
    await expectWellMade(page);
    await picture(page, 'case-resolve');
    await dialog.getByRole('button', { name: '确定' }).click();
    await page.locator('.page-head').getByText('待回访').waitFor();
    await agent.locator('.page-head').getByText('待回访').waitFor();
    await agent.getByText('更换轴承').first().waitFor();
    await picture(page, 'case-resolved');
    await expectWellMade(agent);
  });

  it('shows a hidden contact for a reason only', async () => {
    const { id } = await filed('外墙瓷砖松动');
    const page = await visitors.staff('manager@qinglan', `/cases/${id}`);
    await page.getByRole('button', { name: '查看联系方式' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.getByRole('alert').first().waitFor();
    await dialog.getByLabel('理由').fill('核实安全隐患');
    await dialog.getByRole('button', { name: '确定' }).click();
    await page.getByRole('link', { name: '13900001111' }).waitFor();
  });

  it('says that there is no such case', async () => {
    const page = await visitors.staff('agent@qinglan', '/cases/nothing');
    await page.getByRole('heading', { name: '没有找到' }).waitFor();
  });
});

async function loginOf(staffId: string): Promise<string> {
  const logins = ['handler', 'handler2'].map((name) => desk.who(name));
  const viewers = await Promise.all(
    logins.map((login) =>
      desk.platform.ask<{ viewer: { staff: { id: string } } }>(login, '{ viewer { staff { id } } }'),
    ),
  );
  return logins[viewers.findIndex(({ viewer }) => viewer.staff.id === staffId)]!;
}
