import { sharedPlatform, type PlatformClient } from '@hearback/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startChromium } from './chromium.js';

export const DESKTOP = { width: 1360, height: 850 };
export const PHONE = { width: 360, height: 740 };

/** What went wrong in pages while they were used: none of it may be there at the end. */
export type Mishaps = string[];

/** People at their browsers, on the platform that the ring has started. */
export class Visitors {
  private browser: Promise<Browser> | undefined;
  private readonly contexts: BrowserContext[] = [];
  readonly mishaps: Mishaps = [];

  constructor(readonly platform: PlatformClient = sharedPlatform()) {}

  /** Somebody without an account opens an address. */
  async stranger(address: string, viewport = PHONE): Promise<Page> {
    const page = await this.page(viewport);
    await page.goto(new URL(address, this.platform.gateway).href);
    return page;
  }

  /** A member of staff opens an address and signs in on the way, as a person would. */
  async staff(username: string, address = '/', viewport = DESKTOP): Promise<Page> {
    const page = await this.stranger(address, viewport);
    await page.getByLabel('账号').fill(username);
    await page.getByLabel('密码').fill('hearback-demo');
    await page.getByRole('button', { name: '登录' }).click();
    await page.locator('main').waitFor();
    return page;
  }

  async leave(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
    await (await this.browser)?.close();
  }

  private async page(viewport: { width: number; height: number }): Promise<Page> {
    this.browser ??= startChromium();
    const phone = viewport.width < 500;
    const context = await (
      await this.browser
    ).newContext({ viewport, locale: 'zh-CN', hasTouch: phone, isMobile: phone });
    this.contexts.push(context);
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.mishaps.push(`${page.url()}: ${String(error)}`));
    page.on('console', (said) => {
      if (said.type() === 'error') this.mishaps.push(`${page.url()}: ${said.text()}`);
    });
    return page;
  }
}
