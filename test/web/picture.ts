import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps how a page looks where `npm run screenshots` wants it; else nothing. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['HEARBACK_SCREENSHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const size = page.viewportSize()!.width < 500 ? 'phone' : 'desk';
  await page.screenshot({ path: path.join(folder, `${name}-${size}.png`), fullPage: true });
}
