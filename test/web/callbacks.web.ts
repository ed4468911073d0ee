import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import type { SeenCase } from '../e2e/seen-case.js';
import { picture } from './picture.js';
import { PHONE, Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const visitors = new Visitors();
const desk = new Desk('songhe');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

/** A case of level 1, which is called back by phone, handled by the engineer `handler`. */
async function handled(description: string): Promise<SeenCase> {
  const { case: one } = await desk.file({ grade: 1, description });
  await desk.handle(one.id);
  return desk.becomes(one.id, 'to be called back', (now) => now.callbacks.length);
}

describe('C2 C5 calling back', () => {
  it('is where the day of a callback agent begins: whom, what to say, and satisfied in two taps', async () => {
    const { id, number } = await handled('回访一：三号楼水管爆裂');
    const page = await visitors.staff(desk.who('callback'));
    await page.getByRole('heading', { name: '回访', exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/callbacks');
    await page.getByRole('link', { name: '回访一：三号楼水管爆裂' }).click();
    await page.getByRole('link', { name: '拨打 13900001111' }).waitFor();
    const script = page.locator('.script');
    await script.getByText('您投诉的“回访一：三号楼水管爆裂”').waitFor();
    await script.getByText('更换主板，恢复运行').waitFor();
    await expectWellMade(page);
    await picture(page, 'callbacks-calling');
    await page.getByText('满意', { exact: true }).click();
    await picture(page, 'callbacks-outcome');
    await expectWellMade(page);
    await page.getByRole('button', { name: '提交结论' }).click();
    await page.getByRole('status').getByText(`${number} 已登记：满意`).waitFor();
    await page.getByRole('link', { name: '回访一：三号楼水管爆裂' }).waitFor({ state: 'detached' });
    expect((await desk.becomes(id, 'closed', (now) => now.status === 'CLOSED')).callbacks[0]).toMatchObject({
      verdict: 'SATISFIED',
      method: 'PHONE',
    });
  });

  it('needs no mouse; what the customer said is kept, points out what is wrong with it, and is read on the case', async () => {
    const { id } = await handled('回访二：水泵房异响');
    const page = await visitors.staff(desk.who('callback'), '/callbacks');
    const { keyboard } = page;
    const card = page.getByRole('link', { name: '回访二：水泵房异响' });
    await card.waitFor();
    await page.locator('.callback').first().focus();
    while (!(await card.evaluate((one) => one === one.ownerDocument.activeElement))) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: '结论' }).waitFor();
    await keyboard.press('Alt+2');
    const words = page.getByLabel('客户意见');
    await words.waitFor();
    expect(await page.getByRole('radio', { name: '不满意' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: '问题已解决' }).isChecked()).toBe(false);
    await words.fill('响'.repeat(2_001));
    await keyboard.press('Control+Enter');
    await page.getByRole('alert').first().waitFor();
    expect([await words.getAttribute('aria-invalid'), (await words.inputValue()).length]).toEqual(['true', 2_001]);
    expect(await words.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    await keyboard.press('Control+A');
    await keyboard.type('晚上还是响，回电 13900002222');
    await page.reload();
    await words.waitFor();
    expect(await words.inputValue()).toBe('晚上还是响，回电 13900002222');
    await keyboard.press('Control+Enter');
    await page.getByRole('status').getByText('将重新处理').waitFor();
    await desk.becomes(id, 'round 2', (now) => now.workOrders.some(({ round }) => round === 2));

    await page.goto(new URL(`/cases/${id}`, page.url()).href);
    await page.getByText('客户意见：晚上还是响，回电 13900002222').waitFor();
    const manager = await visitors.staff(desk.who('manager'), `/cases/${id}`);
    await manager.getByText('客户意见：晚上还是响，回电 139********').waitFor();
  });

  it('in vain is noted, and says when to try again', async () => {
    const { id, number } = await handled('回访三：电梯困人');
    const page = await visitors.staff(desk.who('callback'), '/callbacks', PHONE);
    await page.getByRole('link', { name: '回访三：电梯困人' }).waitFor();
    await expectWellMade(page);
    await picture(page, 'callbacks-list');
    await page.getByRole('link', { name: '回访三：电梯困人' }).click();
    await page.locator('.choice').getByText('未接通', { exact: true }).click();
    await page.getByLabel('下次回访须知').fill('家里老人接听，晚上再打');
    await expectWellMade(page);
    await picture(page, 'callbacks-nobody');
    await page.getByRole('button', { name: '记录未接通' }).click();
    await page.getByRole('status').getByText(`${number} 未接通，下次`).waitFor();
    await page.getByRole('link', { name: '回访三：电梯困人' }).getByText('已尝试 1 次').click();
    await page.getByText('家里老人接听，晚上再打').waitFor();
    await picture(page, 'callbacks-tried');
    expect((await desk.see(id)).callbacks[0]).toMatchObject({ status: 'SCHEDULED', attempts: [{}] });
  });
});

describe('G2 somebody else calls back', () => {
  it('own work is not in the list, and the case says why', async () => {
    const { id } = await handled('回访四：配电箱冒烟');
    const other = await visitors.staff(desk.who('callback'), '/callbacks');
    await other.getByRole('link', { name: '回访四：配电箱冒烟' }).waitFor();
    const page = await visitors.staff(desk.who('handler'), '/callbacks');
    await page.locator('.callbacks .list, .callbacks .trouble').first().waitFor();
    expect(await page.getByRole('link', { name: '回访四：配电箱冒烟' }).count()).toBe(0);
    await page.goto(new URL(`/cases/${id}`, page.url()).href);
    await page.getByText('您或您所在班组处理过此件，不能自己回访').waitFor();
    expect(await page.getByRole('link', { name: '去回访' }).count()).toBe(0);
    await other.goto(new URL(`/cases/${id}`, other.url()).href);
    await other.getByRole('link', { name: '去回访' }).click();
    await other.getByRole('heading', { name: '结论' }).waitFor();
  });
});
