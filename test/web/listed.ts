import type { Page } from 'playwright-core';
import { holds } from './holds.js';

/** How many cases a list has in all, once it has been scrolled to its end. */
export async function listed(page: Page): Promise<number> {
  // One of the rows is the head.
  const table = page.locator('.case-table[aria-rowcount]');
  await table.waitFor();
  for (;;) {
    await page.waitForLoadState('networkidle');
    const read = Number(await table.getAttribute('aria-rowcount'));
    if (!(await page.getByRole('button', { name: /再显示/ }).count())) return read - 1;
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
    await holds(
      page,
      `Number(document.querySelector('.case-table').getAttribute('aria-rowcount')) > ${read} || !document.querySelector('button.more')`,
    );
  }
}
