import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { eventually } from '@hearback/testing';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What every page owes its users: nothing serious in the way of people who cannot see or point, and no scrolling sideways. */
export async function expectWellMade(page: Page): Promise<void> {
  const at = await settled(page);
  await page.evaluate(axe);
  const violations = await page.evaluate<Violation[]>(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ at, id, nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) }));
  expect(serious).toEqual([]);
  const [wide, room] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  expect([at, wide]).toEqual([at, room]);
}

/** Waits until the page has what it asked for and nothing moves; says where it is. */
async function settled(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  await page.locator('.ant-skeleton, [aria-busy=true]').first().waitFor({ state: 'detached' });
  // Asked again and again: what was replaced meanwhile would never say that it has finished.
  const still =
    "document.getAnimations().every((one) => one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity)";
  await eventually('nothing moves', () => page.evaluate<boolean>(still));
  return page.url();
}
