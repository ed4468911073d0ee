import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Desk } from '../e2e/desk.js';
import { holds } from './holds.js';
import { picture } from './picture.js';
import { readCode } from './read-code.js';
import { PHONE, Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const visitors = new Visitors();
const desk = new Desk('qinglan');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

/** What would be on paper. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const said = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  return said;
}

const filesOf = (id: string) =>
  desk.platform
    .ask<{ case: { files: { kind: string; name: string; type: string }[] } }>(
      desk.who('agent'),
      'query($id: ID!) { case(id: $id) { files { kind name type } } }',
      { id },
    )
    .then((answer) => answer.case.files);

describe('A3 a visit to the reception window', () => {
  const visitor = { name: '孔德明', phone: '13900008201' };

  it('is taken down, printed as a form with the code to follow it by, and signed on the screen', async () => {
    const page = await visitors.staff(desk.who('agent'), '/desk');
    await page.getByLabel('电话').fill(visitor.phone);
    await page.getByLabel('姓名').fill(visitor.name);
    await page.getByLabel('事由').fill('咨询装修押金什么时候退');
    await page.getByText('依据：').waitFor();
    expect(await page.getByRole('radio', { name: '咨询' }).isChecked()).toBe(true);
    await expectWellMade(page);
    await picture(page, 'desk-visit');
    await page.keyboard.press('Control+Enter');

    await page.getByRole('heading', { name: '咨询登记表' }).waitFor();
    const id = new URL(page.url()).pathname.split('/')[2]!;
    await page.getByText('请告诉来访人').waitFor();
    await page.getByRole('button', { name: '客户签名' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '保存签名' }).click();
    await dialog.getByRole('alert').getByText('还没有签名').waitFor();
    const box = (await dialog.getByRole('img', { name: '客户签名' }).boundingBox())!;
    await page.mouse.move(box.x + 40, box.y + 60);
    await page.mouse.down();
    for (const [x, y] of [
      [90, 120],
      [150, 50],
      [220, 130],
    ] as const)
      await page.mouse.move(box.x + x, box.y + y, { steps: 5 });
    await page.mouse.up();
    await expectWellMade(page);
    await picture(page, 'case-form-sign');
    await dialog.getByRole('button', { name: '保存签名' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const signature = page.locator('article').getByRole('img', { name: '客户签名' });
    await signature.waitFor();
    await holds(page, `document.querySelector('.paper img.line').naturalWidth > 0`);
    expect(await filesOf(id)).toEqual([expect.objectContaining({ kind: 'SIGNATURE' })]);
    await expectWellMade(page);
    await picture(page, 'case-form');

    // After a reload it is there still: only this window knows the code.
    await page.reload();
    await page.getByRole('heading', { name: '咨询登记表' }).waitFor();
    const paper = await onPaper(page);
    const code = /扫码查询进度\s*(\S+)/.exec(paper)![1]!;
    const { trackCase } = await desk.platform.ask<{ trackCase: { number: string } }>(
      undefined,
      'query($code: String!) { trackCase(trackingCode: $code) { number } }',
      { code },
    );
    expect(paper).toContain(trackCase.number);
    expect(readCode(await page.locator('.paper figure').screenshot())).toMatch(new RegExp(`/track/${code}$`));
    for (const words of [visitor.name, visitor.phone, '咨询装修押金什么时候退', '受理人签名', '前办理完毕'])
      expect(paper).toContain(words);
    for (const words of ['打印登记表', '请告诉来访人', '现场接待']) expect(paper).not.toContain(words);

    await page.getByRole('link', { name: '下一位来访' }).click();
    await page.getByLabel('电话').waitFor();
    expect(await page.evaluate('[document.activeElement.id, document.activeElement.value]')).toEqual(['phone', '']);
  });

  it('that is urgent says who was sent, as soon as somebody is', async () => {
    const { case: one } = await desk.file({ channel: 'DESK', grade: 1, description: '电梯里有人被困' });
    const page = await visitors.staff(desk.who('agent'), `/cases/${one.id}/form`);
    await page.getByRole('status').getByText('已派给').waitFor();
    await page.getByRole('heading', { name: '投诉登记表' }).waitFor();
    await page.setViewportSize(PHONE);
    await expectWellMade(page);
    await picture(page, 'case-form');
  });
});

describe('A3 the visit log', () => {
  it('has who came on a day and what came of it, with its address, on paper with room for signatures', async () => {
    const { case: visit } = await desk.file({
      ...{ channel: 'DESK', description: '大堂的门禁反应慢', complainant: { name: '严小林', phone: '13900008202' } },
    });
    const { case: call } = await desk.file({ channel: 'PHONE', description: '大堂的玻璃脏了' });
    const page = await visitors.staff(desk.who('agent'), '/desk');
    await page.getByRole('link', { name: '接待记录' }).click();
    await page.getByRole('row', { name: visit.number }).getByText('大堂的门禁反应慢').waitFor();
    expect(await page.getByText(call.number).count()).toBe(0);
    await expectWellMade(page);
    await picture(page, 'visit-log');
    const paper = await onPaper(page);
    for (const words of ['青岚物业 接待记录', '严小林', '13900008202', '来访人签名']) expect(paper).toContain(words);
    for (const words of ['在台账中查看', '案件台账']) expect(paper).not.toContain(words);
    await page.getByRole('link', { name: '前一天' }).click();
    await page.getByText('没有接待记录').waitFor();
    expect(new URL(page.url()).searchParams.get('day')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await expectWellMade(page);
    await picture(page, 'visit-log-none');
    await page.getByRole('link', { name: '后一天' }).click();
    await page.setViewportSize(PHONE);
    await page.getByText(visit.number).waitFor();
    await expectWellMade(page);
    await picture(page, 'visit-log');
    await page.getByRole('link', { name: '在台账中查看' }).click();
    await page.getByText('大堂的门禁反应慢').first().waitFor();
  });
});
