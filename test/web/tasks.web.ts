import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { picture } from './picture.js';
import { photoOf } from './photo.js';
import { PHONE, Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const visitors = new Visitors();
const desk = new Desk('songhe');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

/** An order given to `handler`, whoever the routing chose. */
async function givenToHandler(description: string): Promise<string> {
  const one = await desk.fileAndRoute(description);
  await desk.giveToHandler(one.workOrders[0]!);
  return one.id;
}

describe("B3 the handler's tasks, on a phone", () => {
  it('go on without a signal in the basement, and are sent later with their true times', async () => {
    const id = await givenToHandler('地下二层配电房渗水');
    const page = await visitors.staff('handler@songhe', '/', PHONE);
    await page.getByRole('heading', { name: '我的工单' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/tasks');
    const task = page.locator('.task', { hasText: '地下二层配电房渗水' });
    await task.getByRole('link', { name: '拨打 13900001111' }).waitFor();
    await expectWellMade(page);
    await picture(page, 'tasks-new');
    await task.getByRole('button', { name: '接单' }).click();
    await task.getByRole('button', { name: '已到场' }).waitFor();

    await page.context().setOffline(true);
    const confirm = page.getByRole('dialog').getByRole('button', { name: '确定' });
    await task.getByRole('button', { name: '已联系客户' }).click();
    await confirm.click();
    await task.getByText('待发送：已联系客户').waitFor();
    await task.getByRole('button', { name: '已到场' }).click();
    await page.getByRole('dialog').getByLabel('备注').fill('正在排水');
    await confirm.click();
    await task.getByText('待发送：已到场').waitFor();
    expect(await task.getByRole('button', { name: '已到场' }).count()).toBe(0);
    await page.getByRole('status').getByText('没有信号').waitFor();
    await picture(page, 'tasks-offline');
    expect((await desk.see(id)).clocks.find(({ name }) => name === 'ARRIVAL')!.metAt).toBeNull();
    const { viewer } = await desk.platform.ask<{ viewer: { now: string } }>(desk.who('handler'), '{ viewer { now } }');

    await page.context().setOffline(false);
    await page.getByText('待发送').first().waitFor({ state: 'detached' });
    const { clocks } = await desk.becomes(
      id,
      'arrived',
      (now) => now.clocks.find(({ name }) => name === 'ARRIVAL')!.metAt,
    );
    const metAt = (name: string) => clocks.find((clock) => clock.name === name)!.metAt!;
    expect([metAt('FIRST_CONTACT') <= viewer.now, metAt('ARRIVAL') <= viewer.now]).toEqual([true, true]);
    visitors.mishaps.splice(0); // the browser notes every request that reached nothing

    await task.getByRole('button', { name: '完成处理' }).click();
    await page.getByRole('dialog').getByLabel('处理结果').fill('抽水并封堵渗水点');
    await confirm.click();
    await task.waitFor({ state: 'detached' });
  });

  it('take photos before and after the work, smaller than the phone made them, kept until there is a signal', async () => {
    const id = await givenToHandler('三层走廊吊顶脱落');
    const page = await visitors.staff('handler@songhe', '/tasks', PHONE);
    const task = page.locator('.task', { hasText: '三层走廊吊顶脱落' });
    await task.getByRole('button', { name: '接单' }).click();
    await task.getByRole('button', { name: '已到场' }).waitFor();
    const large = await photoOf(page, 4000, 3000);
    await task.getByLabel('处理前照片').setInputFiles({ name: '修前.jpg', mimeType: 'image/jpeg', buffer: large });
    await task.getByRole('img', { name: /处理前 · 修前\.jpg/ }).waitFor();

    await page.context().setOffline(true);
    const after = { name: '修后.jpg', mimeType: 'image/jpeg', buffer: await photoOf(page, 640, 480) };
    await task.getByLabel('处理后照片').setInputFiles(after);
    await task.getByText('待发送：上传照片').waitFor();
    await picture(page, 'tasks-photo');
    await page.context().setOffline(false);
    await task.getByRole('img', { name: /处理后 · 修后\.jpg/ }).waitFor();
    visitors.mishaps.splice(0); // the browser notes every request that reached nothing
    await task.getByText('待发送').waitFor({ state: 'detached' });

    const agent = await visitors.staff('agent@songhe', `/cases/${id}`);
    const shown = agent.getByRole('img', { name: /修[前后]\.jpg/ });
    await shown.nth(1).waitFor();
    const widths = await shown.evaluateAll(async (images) => {
      await Promise.all(images.map((image) => (image as HTMLImageElement).decode()));
      return images.map((image) => (image as HTMLImageElement).naturalWidth);
    });
    expect(widths).toEqual([1920, 640]);
    await expectWellMade(agent);
    await picture(agent, 'case-photos');

    const notes = { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('只是文字') };
    await agent.getByLabel('添加附件').setInputFiles(notes);
    await agent.getByRole('alert').getByText('未被接受').waitFor();
    visitors.mishaps.splice(0); // and every refusal
  });

  it('say why what was entered without a signal could not be taken', async () => {
    const id = await givenToHandler('屋面防水破损');
    const page = await visitors.staff('handler@songhe', '/tasks', PHONE);
    const task = page.locator('.task', { hasText: '屋面防水破损' });
    await task.getByRole('button', { name: '接单' }).click();
    await task.getByRole('button', { name: '挂起' }).waitFor();
    await page.context().setOffline(true);
    await task.getByRole('button', { name: '已到场' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await task.getByText('待发送：已到场').waitFor();
    await desk.must('agent', 'withdrawCase', { caseId: id, reason: '客户自行处理' });
    await desk.becomes(id, 'cancelled', (now) => now.workOrders[0]!.status === 'CANCELLED');
    await page.context().setOffline(false);
    await page.getByText('未被接受').waitFor();
    visitors.mishaps.splice(0);
  });
});
