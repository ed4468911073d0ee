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

/** A handler's phone that has an order in hand and has been on My tasks: it keeps what it needs. */
async function phoneWith(description: string): Promise<{ id: string; page: Page }> {
  const one = await desk.fileAndRoute(description);
  await desk.giveToHandler(one.workOrders[0]!);
  const page = await visitors.staff('handler@songhe', '/', PHONE);
  await page.locator('.task', { hasText: description }).getByRole('button', { name: '接单' }).click();
  await page.locator('.task', { hasText: description }).getByRole('button', { name: '已到场' }).waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  return { id: one.id, page };
}

/** What a browser keeps for good, as one text; the names of its caches and of what is in them apart. */
const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name!);
    const rows = await Promise.all(
      databases.map(
        (name) =>
          new Promise<unknown>((resolve) => {
            const asked = indexedDB.open(name);
            asked.onsuccess = () => {
              const [store] = asked.result.objectStoreNames;
              const all = asked.result.transaction(store!).objectStore(store!).getAll();
              all.onsuccess = () => resolve(all.result);
            };
          }),
      ),
    );
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return { data: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, rows]), cached };
  });

describe('My tasks in a basement', () => {
  it('open after a reload without a signal, go on, and send later with the true times', async () => {
    const { id, page } = await phoneWith('地下三层水泵异响');
    const task = page.locator('.task', { hasText: '地下三层水泵异响' });
    await page.context().setOffline(true);
    await page.reload();
    await task.getByRole('link', { name: '拨打 13900001111' }).waitFor();
    await page.getByRole('status').getByText('没有连上服务器').waitFor();
    await task.getByRole('button', { name: '已到场' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await task.getByText('待发送：已到场').waitFor();
    await page.reload();
    await task.getByText('待发送：已到场').waitFor();
    await expectWellMade(page);
    await picture(page, 'tasks-reloaded-offline');
    const { viewer } = await desk.platform.ask<{ viewer: { now: string } }>(desk.who('handler'), '{ viewer { now } }');

    // Whoever is still writing when the signal comes back writes on: signing in waits until they have finished.
    await task.getByRole('button', { name: '已联系客户' }).click();
    const note = page.getByRole('dialog').getByLabel('备注');
    await note.fill('轴承已坏，需要更换');
    const tried = page.waitForResponse((answer) => answer.url().endsWith('/.well-known/openid-configuration'));
    await page.context().setOffline(false);
    await tried;
    expect(await note.inputValue()).toBe('轴承已坏，需要更换');
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();

    const metAt = (name: string, { clocks }: Awaited<ReturnType<Desk['see']>>) =>
      clocks.find((clock) => clock.name === name)!.metAt;
    const sent = await desk.becomes(id, 'both sent', (now) => metAt('ARRIVAL', now) && metAt('FIRST_CONTACT', now));
    expect(metAt('ARRIVAL', sent)! <= viewer.now).toBe(true);
    await task.getByRole('button', { name: '完成处理' }).waitFor();
    expect(await page.getByText('待发送').count()).toBe(0);
    visitors.mishaps.splice(0); // the browser notes every request that reached nothing
  });

  it('keeps the shell and the orders, never an answer of the graph or a file in the cache, and nothing after signing out', async () => {
    const { page } = await phoneWith('屋顶水箱浮球阀损坏');
    await desk.giveToHandler((await desk.fileAndRoute('屋顶水箱盖板松动')).workOrders[0]!);
    await page.getByRole('button', { name: /^通知/ }).click();
    await page.getByRole('dialog').getByText('派给您，等待接单').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const before = await keptIn(page);
    expect(before.data).toContain('屋顶水箱浮球阀损坏');
    expect(before.data).toContain('hearback-seen');
    expect(before.data).not.toMatch(/eyJ|refresh_token/);
    const cached = before.cached.flat().map((url) => new URL(url).pathname);
    expect(cached).toContain('/');
    expect(cached.filter((one) => one !== '/' && one !== '/icon.svg' && !one.startsWith('/assets/'))).toEqual([]);
    expect(cached.filter((one) => /resident|echarts|trend/.test(one))).toEqual([]);

    await page.context().setOffline(true);
    const task = page.locator('.task', { hasText: '屋顶水箱浮球阀损坏' });
    await task.getByRole('button', { name: '已到场' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await task.getByText('待发送：已到场').waitFor();
    await page.getByRole('button', { name: '账号' }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.locator('.ant-modal-confirm-title', { hasText: '还有 1 项没有发送' }).waitFor();
    await picture(page, 'sign-out-unsent');
    await page.getByRole('button', { name: '删除并退出' }).click();
    await page.getByRole('heading', { name: '连接中断' }).waitFor();
    const after = await keptIn(page);
    expect(after.data).not.toMatch(/水箱|songhe|handler|waiting|hearback-seen/);

    await page.context().setOffline(false);
    await page.getByRole('button', { name: '重试' }).click();
    // The identity provider is told at last, and asks.
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByLabel('密码').waitFor();
    visitors.mishaps.splice(0);
  });

  it('can be installed, and leaves resident pages alone', async () => {
    const page = await visitors.stranger('/track');
    await page.getByRole('textbox').first().waitFor();
    expect(await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)')).toBe(0);
    const at = (address: string) => fetch(new URL(address, visitors.platform.gateway));
    const manifest = (await (await at('/manifest.webmanifest')).json()) as {
      start_url: string;
      display: string;
      icons: { src: string; type: string }[];
    };
    expect([manifest.start_url, manifest.display]).toEqual(['/', 'standalone']);
    for (const { src, type } of manifest.icons) expect((await at(src)).headers.get('content-type')).toBe(type);
    expect((await at('/service-worker.js')).headers.get('content-security-policy')).toContain("script-src 'self'");
  });
});
