import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { photoOf } from './photo.js';
import { picture } from './picture.js';
import { submitPage } from './submit-page.js';
import { Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const visitors = new Visitors();
const desk = new Desk('qinglan');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

describe('A5 reporting without an account', () => {
  it('takes three steps on a phone, points at what is wrong, and leads to the progress', async () => {
    const page = await visitors.stranger(await submitPage(desk));
    await page.getByText('青岚物业 · 翠湖花园').waitFor();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('alert').getByText('请先写明发生了什么').waitFor();
    await page.getByLabel('发生了什么').fill('楼道灯不亮，晚上很黑');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByLabel('楼栋').selectOption('1栋');
    await page.getByLabel('房号').selectOption('203');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByLabel('手机号码').fill('123');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('alert').getByText('不是有效的电话号码').waitFor();
    await page.getByLabel('手机号码').fill('13900005555');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '已收到' }).waitFor();
    const dark = { name: '楼道.jpg', mimeType: 'image/jpeg', buffer: await photoOf(page, 800, 600) };
    await page.getByLabel('添加照片').setInputFiles(dark);
    await page.getByText('已送达').waitFor();
    await expectWellMade(page);
    await picture(page, 'submit-photo');
    await page.getByRole('link', { name: '查看进度' }).click();
    await page.getByRole('heading', { name: '已受理' }).waitFor();
    await page.getByText('楼道灯不亮，晚上很黑').waitFor();

    const { cases } = await desk.platform.ask<{
      cases: { edges: { node: { channel: string; unit: { name: string }; files: { name: string }[] } }[] };
    }>(
      desk.who('agent'),
      '{ cases(first: 1, filter: { text: "13900005555" }) { edges { node { channel unit { name } files { name } } } } }',
    );
    const files = [{ name: '楼道.jpg' }];
    expect(cases.edges[0]?.node).toEqual({ channel: 'WEB', unit: { name: '1栋 203' }, files });
  });

  it('loses nothing that was typed when the connection is gone, and files it once', async () => {
    const page = await visitors.stranger(await submitPage(desk));
    await page.getByLabel('发生了什么').fill('地下车库漏水');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByLabel('匿名提交').check();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('alert').getByText('您填写的内容还在').waitFor();
    visitors.mishaps.splice(0); // the browser notes that nothing was reached
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '已收到' }).waitFor();
    const { cases } = await desk.platform.ask<{ cases: { totalCount: number } }>(
      desk.who('agent'),
      '{ cases(first: 1, filter: { text: "地下车库漏水" }) { totalCount } }',
    );
    expect(cases.totalCount).toBe(1);
  });

  it('opens nothing by a made-up link', async () => {
    const page = await visitors.stranger('/submit/made.up');
    await page.getByRole('heading', { name: '这个链接无效或已过期' }).waitFor();
  });
});

describe('A5 B10 following a case by its code', () => {
  it('shows the plain state, the promise and the steps, and no name of staff', async () => {
    const { trackingCode, case: filed } = await desk.file({ description: '电梯按钮失灵' });
    const page = await visitors.stranger(`/track/${trackingCode}`);
    await page.getByRole('heading', { name: '已受理' }).waitFor();
    await page.getByText('前与您联系').waitFor();
    await desk.handle(filed.id);
    await desk.becomes(filed.id, 'resolved', (now) => now.callbacks.length === 1);
    await page.reload();
    await page.getByRole('heading', { name: '处理完成' }).waitFor();
    const { workOrders } = await desk.see(filed.id);
    expect(await page.locator('main').innerText()).not.toContain(workOrders[0]!.handler!.name);
  });

  it('is urged by a button, once in half an hour, without losing a word where there is no connection', async () => {
    const { trackingCode, case: filed } = await desk.file({ description: '门口路灯不亮' });
    const page = await visitors.stranger(`/track/${trackingCode}`);
    await page.getByLabel('想补充的话').fill('老人夜里看不清路');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '催办' }).click();
    await page.getByRole('alert').getByText('您填写的内容还在').waitFor();
    visitors.mishaps.splice(0); // the browser notes that nothing was reached
    await page.context().setOffline(false);
    await page.reload();
    expect(await page.getByLabel('想补充的话').inputValue()).toBe('老人夜里看不清路');
    await expectWellMade(page);
    await picture(page, 'track-urge');
    await page.getByRole('button', { name: '催办' }).click();
    await page.getByText('刚刚催办过').waitFor();
    await page.getByText('已催办，负责人员已收到提醒。').waitFor();
    expect(await page.getByRole('button', { name: '催办' }).count()).toBe(0);
    const staff = await visitors.staff('agent@qinglan', `/cases/${filed.id}`);
    await staff.locator('.timeline').getByText('客户催办：老人夜里看不清路').waitFor();
  });

  it('is taken up again when the customer says what is not solved', async () => {
    const { trackingCode, case: filed } = await desk.file({ grade: 1 });
    await desk.handle(filed.id);
    await desk.callBack(filed.id, 'SATISFIED');
    await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
    const page = await visitors.stranger(`/track/${trackingCode}`);
    await page.getByRole('button', { name: '重新处理' }).click();
    await page.getByRole('alert').getByText('请写明哪里还没有解决。').waitFor();
    await expectWellMade(page);
    await picture(page, 'track-reopen');
    await page.getByLabel('哪里还没有解决').fill('今天又停了一次');
    await page.getByRole('button', { name: '重新处理' }).click();
    await page.getByText('问题还没有解决，我们重新处理。').waitFor();
    await desk.becomes(filed.id, 'an order of round 2', (now) => now.workOrders.some(({ round }) => round === 2));
    await page.getByRole('button', { name: '催办' }).waitFor();
  });

  it('asks again for a code that nobody knows', async () => {
    const page = await visitors.stranger('/track/QL-2345-6789-ABCD-EFGH');
    await page.getByRole('alert').getByText('没有找到这个查询码').waitFor();
    expect(await page.getByLabel('查询码').inputValue()).toBe('QL-2345-6789-ABCD-EFGH');
  });
});

describe('D1 the survey behind the link of a message', () => {
  it('is answered with four taps, once', async () => {
    const { case: filed } = await desk.file({ grade: 1 });
    await desk.handle(filed.id);
    await desk.callBack(filed.id, 'SATISFIED');
    await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
    await desk.platform.advance('PT0S');
    await desk.platform.advance('PT24H'); // past the night, when nothing is sent
    const { url } = (await desk.outbox(filed.number)).find(({ kind }) => kind === 'SURVEY')!;
    const page = await visitors.stranger(new URL(url!).pathname);
    await page.getByRole('button', { name: '提交评价' }).click();
    await page.getByText('这一题还没有回答').first().waitFor();
    for (const group of await page.getByRole('group').all())
      if (await group.getByLabel('5 分').count()) await group.getByLabel('5 分').check();
    await page.getByRole('button', { name: '提交评价' }).click();
    await page.getByRole('heading', { name: '谢谢您的评价' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '您已经评价过了' }).waitFor();
  });
});
