import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@hearback/testing';
import type { Page, WebSocketRoute } from 'playwright-core';
import { Desk } from '../e2e/desk.js';
import { picture } from './picture.js';
import { Visitors } from './visit.js';

const visitors = new Visitors();
const desk = new Desk('songhe');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

/** Told as it happens: then pages ask by themselves once a minute only, which is longer than these tests wait. */
const isLive = (page: Page) => page.getByRole('img', { name: '实时更新' }).waitFor();

interface Message {
  readonly type: string;
  readonly payload?: { readonly variables?: { readonly after?: string }; readonly expiresAt?: string };
}

/** The page's connection, in our hands: what goes through it, and whether it does. */
class Wire {
  readonly sent: Message[] = [];
  readonly received: string[] = [];
  isCut = false;
  private open: WebSocketRoute | undefined;

  async into(page: Page): Promise<void> {
    await page.routeWebSocket(/\/graphql/, (socket) => {
      if (this.isCut) return void socket.close({ code: 1001 });
      this.open = socket;
      const server = socket.connectToServer();
      socket.onMessage((text) => {
        this.sent.push(JSON.parse(String(text)) as Message);
        server.send(text);
      });
      server.onMessage((text) => {
        this.received.push(String(text));
        socket.send(text);
      });
    });
    await page.reload();
  }

  async cut(): Promise<void> {
    this.isCut = true;
    await this.open?.close({ code: 1001 });
  }

  /** Where the page has been told that the feed stands. */
  get position(): string | undefined {
    return this.received.flatMap((text) => /"position":"([^"]+)"/.exec(text)?.[1] ?? []).at(-1);
  }

  get subscriptions(): readonly Message[] {
    return this.sent.filter(({ type }) => type === 'subscribe');
  }
}

describe('B4 what others do', () => {
  it('appears in another browser as it happens, in the case and in the lists', async () => {
    const { id, number } = await desk.fileAndRoute('同看一：扶梯异响');
    const agent = await visitors.staff(desk.who('agent'), `/cases/${id}`);
    const list = await visitors.staff(desk.who('quality'), `/cases?text=${number}`);
    const dispatcher = await visitors.staff(desk.who('dispatcher'), `/cases/${id}`);
    await Promise.all([isLive(agent), isLive(list), isLive(dispatcher)]);
    await agent.getByText('待接单').first().waitFor();
    await dispatcher.getByRole('button', { name: '派单' }).click();
    const dialog = dispatcher.getByRole('dialog');
    await dialog.getByLabel('班组').fill('环境');
    await dispatcher.locator('.ant-select-item-option', { hasText: '环境部' }).click();
    await dialog.getByRole('button', { name: '确定' }).click();
    await agent.locator('.next').getByText('环境部').waitFor();
    await list.getByRole('row').getByText('环境部').waitFor();
    await desk.must('agent', 'withdrawCase', { caseId: id, reason: '客户自行解决' });
    await agent.locator('.page-head').getByText('已撤回').waitFor();
    await list.getByRole('row').getByText('已撤回').waitFor();
  });

  it('appears also where websockets are blocked', async () => {
    const { id } = await desk.fileAndRoute('同看二：门禁断电');
    const page = await visitors.staff(desk.who('agent'), `/cases/${id}`);
    const wire = new Wire();
    wire.isCut = true;
    await wire.into(page);
    await page.getByText('待接单').first().waitFor();
    await page.getByRole('img', { name: '每隔几秒更新' }).waitFor();
    await desk.must('agent', 'withdrawCase', { caseId: id, reason: '客户自行解决' });
    await page.locator('.page-head').getByText('已撤回').waitFor();
    await page.getByRole('img', { name: '每隔几秒更新' }).waitFor();
    visitors.mishaps.splice(0); // the browser notes connections that were not made
  });

  it('is gone on with where the connection broke off, and with a new token while it lasts', async () => {
    const { id } = await desk.fileAndRoute('同看三：天台门未锁');
    const page = await visitors.staff(desk.who('agent'), `/cases/${id}`);
    const wire = new Wire();
    await page.clock.install();
    await wire.into(page);
    await isLive(page);
    await wire.cut();
    await page.getByRole('img', { name: '每隔几秒更新' }).waitFor();
    const [before, asked] = [wire.position, wire.subscriptions.length];
    expect(before).toMatch(/\.\d+$/);
    await desk.must('agent', 'urgeCase', { caseId: id, note: '业主再次来电' });
    wire.isCut = false;
    await page.clock.fastForward(31_000);
    await isLive(page);
    expect(wire.subscriptions.at(asked)?.payload?.variables?.after).toBe(before);
    await page.getByText('业主再次来电').first().waitFor();

    await page.clock.fastForward(31_000);
    await eventually('the token is renewed', () => wire.sent.some(({ type, payload }) => type === 'ping' && payload));
    await eventually('it is good for longer', () =>
      wire.received.some((text) => /"type":"pong"/.test(text) && /expiresAt/.test(text)),
    );
    visitors.mishaps.splice(0);
  });
});

describe('B1 two people on one order', () => {
  it('the second is told what the first has done, keeps what was entered, and may then go on', async () => {
    const { id } = await desk.fileAndRoute('同办：消防栓漏水');
    const [first, second] = await Promise.all(
      ['dispatcher', 'supervisor'].map((login) => visitors.staff(desk.who(login), `/cases/${id}`)),
    );
    const give = async (page: Page, team: string) => {
      await page.getByRole('button', { name: '派单' }).click();
      await page.getByRole('dialog').getByLabel('班组').fill(team);
      await page.locator('.ant-select-item-option', { hasText: team }).click();
    };
    const confirm = (page: Page) => page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await give(second!, '秩序部');
    await give(first!, '环境部');
    await confirm(first!);
    await second!.locator('.next').getByText('环境部').waitFor();
    await confirm(second!);
    const { viewer } = await desk.platform.ask<{ viewer: { name: string } }>(
      desk.who('dispatcher'),
      '{ viewer { name } }',
    );
    await second!.getByRole('alert').getByText(`${viewer.name} · 派单`).waitFor();
    await picture(second!, 'live-outdated');
    expect((await desk.see(id)).workOrders[0]!.team!.name).toBe('环境部');
    await confirm(second!);
    await desk.becomes(id, 'given on', (now) => now.workOrders[0]!.team!.name === '秩序部');
  });
});
