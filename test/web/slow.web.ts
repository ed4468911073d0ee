import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Desk } from '../e2e/desk.js';
import { submitPage } from './submit-page.js';
import { Visitors } from './visit.js';

const visitors = new Visitors();
const desk = new Desk('qinglan');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

// As the browser's own tools have it: 400 ms there and back, 50 kB a second.
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 51_200, uploadThroughput: 51_200 };

/** From now on this page has a bad connection. What takes long is waited for longer. */
async function slowDown(page: Page): Promise<void> {
  page.setDefaultTimeout(80_000);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.emulateNetworkConditions', SLOW_3G);
}

/** The next of these operations arrives, but its answer never comes back. */
async function loseAnswerOf(page: Page, operation: string): Promise<void> {
  let lost = false;
  await page.route('**/graphql', async (route) => {
    if (lost || !route.request().postData()?.includes(`"${operation}"`)) return route.continue();
    lost = true;
    await route.fetch();
    await route.abort('connectionreset');
  });
}

/** The browser notes every request that reached nothing. */
const forgiven = () => visitors.mishaps.splice(0);

interface Filed {
  readonly description: string;
  readonly demand: string | null;
}
async function filedWith(words: string): Promise<readonly Filed[]> {
  const { cases } = await desk.platform.ask<{ cases: { edges: { node: Filed }[] } }>(
    desk.who('agent'),
    'query($text: String!) { cases(first: 10, filter: { text: $text }) { edges { node { description demand } } } }',
    { text: words },
  );
  return cases.edges.map(({ node }) => node);
}

describe('A1 a call taken over a bad connection', () => {
  const typed = { description: '泵房异味刺鼻，已经两天', demand: '今天之内有人来看' };

  it('comes as it was typed, though everything about it is slow', async () => {
    const page = await visitors.staff(desk.who('agent'), '/hotline');
    await page.getByLabel('事由').waitFor();
    await slowDown(page);
    await page.getByLabel('来电号码').fill('13900008101');
    await page.getByLabel('事由').pressSequentially(typed.description);
    await page.getByLabel('诉求').pressSequentially(typed.demand);
    expect(await page.getByLabel('事由').inputValue()).toBe(typed.description);
    await page.keyboard.press('Control+Enter');
    await page.getByText('请读给来电人听').waitFor();
    expect(await filedWith('泵房异味')).toEqual([typed]);
  });

  it('is kept while there is no connection, over a reload, and is filed once though the answer was lost', async () => {
    const page = await visitors.staff(desk.who('agent'), '/hotline');
    await page.getByLabel('来电号码').fill('13900008102');
    await page.getByLabel('事由').fill('天台铁门被锁');
    await page.getByLabel('诉求').fill('请给备用钥匙');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '登记' }).click();
    await page.getByRole('alert').getByText('没有连上服务器').waitFor();
    for (const [field, value] of [
      ['来电号码', '13900008102'],
      ['事由', '天台铁门被锁'],
      ['诉求', '请给备用钥匙'],
    ] as const)
      expect([field, await page.getByLabel(field).inputValue()]).toEqual([field, value]);
    await page.context().setOffline(false);
    await loseAnswerOf(page, 'FileRecord');
    await page.getByRole('button', { name: '登记' }).click();
    await page.getByRole('alert').getByText('没有连上服务器').waitFor();
    await page.reload();
    await page.getByLabel('事由').waitFor();
    expect(await page.getByLabel('诉求').inputValue()).toBe('请给备用钥匙');
    await page.getByRole('button', { name: '登记' }).click();
    await page.getByText('请读给来电人听').waitFor();
    expect(await filedWith('天台铁门')).toEqual([{ description: '天台铁门被锁', demand: '请给备用钥匙' }]);
    forgiven();
  });
});

describe('B3 a form of a case over a bad connection', () => {
  const result = '更换止回阀，水压恢复正常';

  it('keeps what was entered: while there is no connection, when it is closed, over a reload; and is sent once', async () => {
    const { id, workOrders } = await desk.fileAndRoute('高区水压不足');
    await desk.giveToHandler(workOrders[0]!);
    const page = await visitors.staff(desk.who('handler'), `/cases/${id}`);
    await page.getByRole('button', { name: '接单' }).click();
    await page.getByRole('button', { name: '已联系客户' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '完成处理' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('处理结果').fill(result);
    await dialog.getByLabel('原因分析').fill('止回阀卡死');
    await page.context().setOffline(true);
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.getByRole('alert').getByText('没有连上服务器').waitFor();
    expect(await dialog.getByLabel('处理结果').inputValue()).toBe(result);
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.context().setOffline(false);
    await slowDown(page);
    await page.reload();
    await page.getByRole('button', { name: '完成处理' }).click();
    expect(await dialog.getByLabel('处理结果').inputValue()).toBe(result);
    expect(await dialog.getByLabel('原因分析').inputValue()).toBe('止回阀卡死');
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const { case: one } = await desk.platform.ask<{
      case: { result: string; timeline: { edges: { node: { type: string } }[] } };
    }>(
      desk.who('handler'),
      'query($id: ID!) { case(id: $id) { result timeline(first: 100) { edges { node { type } } } } }',
      { id },
    );
    expect(one.result).toBe(result);
    expect(one.timeline.edges.filter(({ node }) => node.type === 'work-order-resolved')).toHaveLength(1);
    forgiven();
  });
});

describe('A5 a report over a bad connection', () => {
  it('comes as it was typed, though slow, and once though its answer was lost', async () => {
    const page = await visitors.stranger(await submitPage(desk));
    await page.getByLabel('发生了什么').waitFor();
    await slowDown(page);
    await page.reload();
    await page.getByLabel('发生了什么').fill('连廊顶棚掉漆');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByLabel('匿名提交').check();
    await loseAnswerOf(page, 'Submit');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('alert').getByText('您填写的内容还在').waitFor();
    await page.reload();
    await page.getByLabel('发生了什么').waitFor();
    expect(await page.getByLabel('发生了什么').inputValue()).toBe('连廊顶棚掉漆');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('button', { name: '下一步' }).click();
    expect(await page.getByLabel('匿名提交').isChecked()).toBe(true);
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '已收到' }).waitFor();
    expect(await filedWith('连廊顶棚')).toEqual([{ description: '连廊顶棚掉漆', demand: null }]);
    forgiven();
  });

  it('that was changed after its answer was lost is not swallowed', async () => {
    const page = await visitors.stranger(await submitPage(desk));
    await page.getByLabel('发生了什么').fill('儿童滑梯松动');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByLabel('匿名提交').check();
    await loseAnswerOf(page, 'Submit');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('alert').getByText('您填写的内容还在').waitFor();
    await page.getByRole('button', { name: '上一步' }).click();
    await page.getByRole('button', { name: '上一步' }).click();
    await page.getByLabel('发生了什么').fill('儿童滑梯松动，有孩子摔倒');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '已收到' }).waitFor();
    expect((await filedWith('儿童滑梯')).map(({ description }) => description)).toContain('儿童滑梯松动，有孩子摔倒');
    forgiven();
  });
});
