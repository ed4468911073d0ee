import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Visitors } from './visit.js';

const visitors = new Visitors();
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

interface Script {
  readonly name: string;
  /** As it came over the wire. */
  readonly bytes: number;
}

async function scriptsOf(page: Page): Promise<readonly Script[]> {
  await page.waitForLoadState('networkidle');
  const scripts = await page.evaluate<Script[]>(
    `performance.getEntriesByType('resource').map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }))`,
  );
  return scripts.filter(({ name, bytes }) => name.endsWith('.js') && bytes > 0);
}
const kilobytes = (scripts: readonly Script[]) => scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;

describe('what must be loaded before there is something to see', () => {
  it('is at most 200 KB of scripts for customers, and nothing of the component library', async () => {
    const scripts = await scriptsOf(await visitors.stranger('/track'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(kilobytes(scripts)).toBeLessThanOrEqual(200);
    const texts = await Promise.all(scripts.map(async ({ name }) => (await fetch(name)).text()));
    expect(texts.some((text) => text.includes('ant-select'))).toBe(false);
  });

  it('is at most 600 KB for staff, until the page their day begins with is there', async () => {
    const page = await visitors.staff('agent@qinglan');
    await page.locator('main h1').waitFor();
    const scripts = await scriptsOf(page);
    expect(scripts.length).toBeGreaterThan(1);
    expect(kilobytes(scripts)).toBeGreaterThan(50); // else nothing was counted
    expect(kilobytes(scripts)).toBeLessThanOrEqual(600);
  });
});
