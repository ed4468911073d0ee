import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { holds } from './holds.js';
import { picture } from './picture.js';
import { Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const visitors = new Visitors();
const desk = new Desk('qinglan');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

describe('A1 A11 a call, taken without a mouse', () => {
  it('finds the caller by the number, classifies while typing, and ends with the promise to read out', async () => {
    const phone = '13900007001';
    const { case: before } = await desk.file({ description: '厨房水管漏水', complainant: { name: '何美玲', phone } });
    const page = await visitors.staff('agent@qinglan');
    await page.getByLabel('来电号码').waitFor();
    const { keyboard } = page;
    expect(new URL(page.url()).pathname).toBe('/hotline');

    await keyboard.type(phone);
    await page.getByText(before.number).first().waitFor();
    await holds(page, `document.getElementById('name').value === '何美玲'`);
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('电梯停运，有老人被困在里面');
    await page.getByText('依据：').waitFor();
    expect(await page.getByRole('radio', { name: '一级' }).isChecked()).toBe(true);
    await page.getByRole('heading', { name: '同一项目的类似未结案件' }).waitFor();
    await expectWellMade(page);
    await picture(page, 'hotline-call');
    await keyboard.press('Alt+2');
    await page.getByText('已人工更正').waitFor();
    await keyboard.press('Control+Enter');

    await page.getByText('请读给来电人听').waitFor();
    const told = await page.locator('blockquote').innerText();
    expect(told).toMatch(/联系/);
    await expectWellMade(page);
    await picture(page, 'hotline-filed');
    const number = (await page.getByRole('heading', { level: 1 }).innerText()).replace('已登记', '').trim();
    const { cases } = await desk.platform.ask<{
      cases: { edges: { node: { id: string; number: string; grade: number; channel: string } }[] };
    }>(
      desk.who('agent'),
      '{ cases(first: 1, filter: { text: "13900007001" }) { edges { node { id number grade channel } } } }',
    );
    expect(cases.edges[0]!.node).toMatchObject({ number, grade: 2, channel: 'PHONE' });
    expect((await desk.outbox(number)).map(({ text }) => text).join()).toContain(told.slice(0, 8));

    await keyboard.press('Enter');
    await holds(page, `document.activeElement?.id === 'phone' && document.activeElement.value === ''`);
  });

  it('points at the field that is wrong, keeps what was typed over a reload, and urges an open case', async () => {
    const phone = '13900007002';
    const { case: before } = await desk.file({ description: '楼道灯坏了', complainant: { name: '王', phone } });
    const page = await visitors.staff('agent@qinglan', '/hotline');
    await page.getByLabel('来电号码').fill('12');
    await page.getByLabel('事由').fill('又来问楼道灯');
    await page.getByRole('button', { name: '登记' }).click();
    await page.getByRole('alert').getByText('不是有效的电话号码').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('phone');
    await page.reload();
    await page.getByLabel('来电号码').waitFor();
    expect(await page.getByLabel('事由').inputValue()).toBe('又来问楼道灯');
    await page.getByLabel('来电号码').fill(phone);
    const found = page.locator('article').filter({ hasText: before.number });
    await found.getByRole('button', { name: '催办' }).click();
    await found.getByRole('button', { name: '已催办' }).waitFor();
    const { case: urged } = await desk.platform.ask<{ case: { timeline: { edges: { node: { type: string } }[] } } }>(
      desk.who('agent'),
      'query($id: ID!) { case(id: $id) { timeline(first: 50) { edges { node { type } } } } }',
      { id: before.id },
    );
    expect(urged.timeline.edges.map(({ node }) => node.type)).toContain('case-urged');
  });

  it('goes to the earlier case of the caller instead of becoming one more, with all that was taken down', async () => {
    const phone = '13900007005';
    const recording = 'https://calls.example.com/rec/20261126-18.mp3';
    const { case: before } = await desk.file({
      description: '楼道灯坏了',
      grade: 3,
      complainant: { name: '孙', phone },
    });
    const page = await visitors.staff(
      'agent@qinglan',
      `/hotline#phone=${phone}&recording=${encodeURIComponent(recording)}`,
    );
    const found = page.locator('article').filter({ hasText: before.number });
    const add = found.getByRole('button', { name: '补充到此案件' });
    await add.waitFor();
    expect([await add.isDisabled(), await add.getAttribute('title')]).toEqual([true, '先在“事由”里记下补充的内容']);
    await page.getByLabel('事由').fill('电梯停运，有老人被困在里面');
    await page.getByLabel('诉求').fill('马上来人');
    await page.getByText('依据：').waitFor();
    await add.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `已补充到 ${before.number}` }).waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/像是.*一级.*现为.*三级/s);
    await expectWellMade(page);
    await picture(page, 'hotline-added');
    const { case: now } = await desk.platform.ask<{ case: object }>(
      desk.who('agent'),
      'query($id: ID!) { case(id: $id) { supplements { text recordingUrl } } }',
      { id: before.id },
    );
    expect(now).toEqual({
      supplements: [{ text: '电梯停运，有老人被困在里面\n诉求：马上来人', recordingUrl: recording }],
    });
    await page.keyboard.press('Enter');
    await holds(page, `document.getElementById('phone')?.value === ''`);
    expect(await page.getByLabel('事由').inputValue()).toBe('');
    await page.goto(new URL(`/cases/${before.id}`, page.url()).href);
    await page.getByRole('list', { name: '客户补充' }).getByText('马上来人').waitFor();
    await page.getByText('客户补充：电梯停运').waitFor();
    expect(await page.getByRole('link', { name: '听录音' }).getAttribute('href')).toBe(recording);
    await picture(page, 'case-supplemented');
  });

  it('is opened by the call centre with the number and the recording, each call with what was typed for it', async () => {
    const recording = 'https://calls.example.com/rec/20261126-17.mp3';
    const call = (phone: string) => `/hotline#phone=${phone}&recording=${encodeURIComponent(recording)}`;
    const page = await visitors.staff('agent@qinglan', call('13900007003'));
    await page.getByLabel('来电号码').waitFor();
    expect(await page.getByLabel('来电号码').inputValue()).toBe('13900007003');
    await page.getByText('登记后附上本次通话的录音').waitFor();
    await page.getByLabel('事由').fill('第一个来电：门铃不响');
    // The next call comes before that one is filed.
    await page.evaluate(`window.location.hash = 'phone=13900007004'`);
    await holds(page, `document.getElementById('phone')?.value === '13900007004'`);
    expect(await page.getByLabel('事由').inputValue()).toBe('');
    await page.goBack();
    await holds(page, `document.getElementById('phone')?.value === '13900007003'`);
    expect(await page.getByLabel('事由').inputValue()).toBe('第一个来电：门铃不响');
    await page.getByRole('button', { name: '登记' }).click();
    await page.getByText('请读给来电人听').waitFor();
    const { cases } = await desk.platform.ask<{ cases: { edges: { node: { recordingUrl: string } }[] } }>(
      desk.who('agent'),
      '{ cases(first: 1, filter: { text: "13900007003" }) { edges { node { recordingUrl } } } }',
    );
    expect(cases.edges[0]!.node.recordingUrl).toBe(recording);
    await page.getByRole('button', { name: '下一个来电' }).click();
    await holds(page, `document.getElementById('phone')?.value === ''`);
    expect(new URL(page.url()).hash).toBe('');
  });
});
