import type { Locator } from 'playwright-core';

/**
 * Chooses from a list by a part of its name, with the keys: while a list slides open or shut, a press on it may be let go beside it and
 * mean nothing.
 */
export async function choose(field: Locator, option: string): Promise<void> {
  await field.fill(option);
  await field.page().locator('.ant-select-item-option-active', { hasText: option }).waitFor();
  await field.press('Enter');
}
