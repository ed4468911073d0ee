import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Desk } from '../e2e/desk.js';
import { choose } from './choose.js';
import { picture } from './picture.js';
import { PHONE, Visitors } from './visit.js';

const MATTER = '地下车库排水泵停转，积水漫过车轮';

const visitors = new Visitors();
const desk = new Desk('qinglan');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

/** An agent takes the call down, and reads the code out. */
async function takeCall(): Promise<{ number: string; code: string }> {
  const page = await visitors.staff(desk.who('agent'));
  await page.getByLabel('来电号码').fill('13900008008');
  await page.getByLabel('姓名').fill('阮试住');
  await page.getByLabel('事由').fill(MATTER);
  await page.getByText('依据：').waitFor();
  await choose(page.getByLabel('项目'), '翠湖花园');
  await page.getByRole('region', { name: '类型' }).getByText('一级 · 立即', { exact: true }).click();
  await page.getByRole('button', { name: '登记' }).click();
  await page.getByText('请读给来电人听').waitFor();
  const number = (await page.getByRole('heading', { level: 1 }).innerText()).replace('已登记', '').trim();
  return { number, code: (await page.locator('.filed dd').innerText()).trim() };
}

/** A dispatcher gives the order to somebody by name. */
async function giveTo(name: string, number: string): Promise<void> {
  const page = await visitors.staff(desk.who('dispatcher'));
  await page.locator('.order', { hasText: number }).first().getByRole('button', { name: '派单' }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog.getByLabel('责任人'), name);
  await dialog.getByRole('button', { name: '确定' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.locator('.order', { hasText: number }).getByText(name).first().waitFor();
}

/** The handler on the phone: accepted, spoken with, then without a signal on site, and done. */
async function handle(page: Page, round: number): Promise<void> {
  const task = page.locator('.task', { hasText: MATTER });
  if (round > 1) await task.getByText(`第 ${round} 轮`).waitFor();
  const confirm = page.getByRole('dialog').getByRole('button', { name: '确定' });
  await task.getByRole('button', { name: '接单' }).click();
  await task.getByRole('button', { name: '已联系客户' }).click();
  await confirm.click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.context().setOffline(true);
  await task.getByRole('button', { name: '已到场' }).click();
  await confirm.click();
  await task.getByText('待发送：已到场').waitFor();
  await picture(page, `loop-offline-${round}`);
  await page.context().setOffline(false);
  await task.getByText('待发送').waitFor({ state: 'detached' });
  visitors.mishaps.splice(0); // the browser notes every request that reached nothing
  await task.getByRole('button', { name: '完成处理' }).click();
  await page
    .getByRole('dialog')
    .getByLabel('处理结果')
    .fill(round === 1 ? '复位水泵' : '更换水泵');
  await confirm.click();
  await task.waitFor({ state: 'detached' });
}

/** Somebody else asks the customer. */
async function callBack(page: Page, verdict: '满意' | '不满意', words: string): Promise<void> {
  await page.getByRole('link', { name: MATTER }).click();
  await page.locator('.choice').getByText(verdict, { exact: true }).click();
  await page.getByLabel('客户意见').fill(words);
  await page.getByRole('button', { name: '提交结论' }).click();
  await page
    .getByRole('status')
    .getByText(verdict === '满意' ? '已登记：满意' : '将重新处理')
    .waitFor();
}

describe('A1 A5 B3 C2 C5 D1 the whole loop, by clicking', () => {
  it('comes round to a satisfied customer, who was not satisfied the first time', async () => {
    const { viewer } = await desk.platform.ask<{ viewer: { staff: { name: string } } }>(
      desk.who('handler'),
      '{ viewer { staff { name } } }',
    );
    const { number, code } = await takeCall();
    const customer = await visitors.stranger(`/track/${code}`);
    const standsAt = async (heading: string) => {
      await customer.reload();
      await customer.getByRole('heading', { name: heading }).waitFor();
    };
    await standsAt('已受理');
    await giveTo(viewer.staff.name, number);

    const handler = await visitors.staff(desk.who('handler'), '/', PHONE);
    await handle(handler, 1);
    await standsAt('处理完成');
    const caller = await visitors.staff(desk.who('callback'));
    await callBack(caller, '不满意', '水退了一半又涨回来');
    await standsAt('处理中');

    await handle(handler, 2);
    await standsAt('处理完成');
    await callBack(caller, '满意', '不积水了');
    await standsAt('已结束');
    await picture(customer, 'loop-track');

    await desk.platform.advance('PT0S');
    await desk.platform.advance('PT24H'); // past the night, when nothing is sent
    const { url } = (await desk.outbox(number)).find(({ kind }) => kind === 'SURVEY')!;
    const survey = await visitors.stranger(new URL(url!).pathname);
    await survey.getByRole('button', { name: '提交评价' }).waitFor();
    for (const group of await survey.getByRole('group').all())
      if (await group.getByLabel('5 分').count()) await group.getByLabel('5 分').check();
    await survey.getByRole('button', { name: '提交评价' }).click();
    await survey.getByRole('heading', { name: '谢谢您的评价' }).waitFor();
    await standsAt('已结束');

    const agent = await visitors.staff(desk.who('agent'), `/cases?text=${number}`);
    await agent.getByRole('link', { name: MATTER }).click();
    await agent.locator('.page-head').getByText('已关闭').waitFor();
    await agent.getByText('客户意见：水退了一半又涨回来').waitFor();
    await agent.getByText('客户意见：不积水了').waitFor();
    await picture(agent, 'loop-case');
  });
});
