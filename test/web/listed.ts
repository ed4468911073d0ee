import type { Page } from 'playwright-core';

/** How many cases a list has in all, once it has been read to its end. */
export async function listed(page: Page): Promise<number> {
  const table = page.locator('.case-table');
  await table.waitFor();
  for (;;) {
    await page.waitForLoadState('networkidle');
    const more = page.getByRole('button', { name: /^再显示/ });
    if (!(await more.count())) break;
    await more.click();
  }
  // One of the rows is the head.
  return Number(await table.getAttribute('aria-rowcount')) - 1;
}
