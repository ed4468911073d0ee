import { cpSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '@hearback/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from './chromium.js';

const FIRST = path.resolve(import.meta.dirname, '../../gateway/console/dist');
const SECOND = nextVersion();
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The built pages with another title, under another name of their first script and of what is kept: as a new version has. */
function nextVersion(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearback-second-'));
  cpSync(FIRST, folder, { recursive: true });
  const entry = /assets\/(index-[\w-]+)\.js/.exec(readFileSync(path.join(folder, 'index.html'), 'utf8'))![1]!;
  for (const file of globSync('**/*.{js,html}', { cwd: folder })) {
    const text = readFileSync(path.join(folder, file), 'utf8')
      .replaceAll(`${entry}.js`, 'index-second.js')
      .replace(/"hearback-[0-9a-f]{16}"/, '"hearback-second"')
      .replace('<title>回音 Hearback', '<title>第二版');
    writeFileSync(path.join(folder, file.replace(`${entry}.js`, 'index-second.js')), text);
  }
  return folder;
}

describe('a new version of the pages', () => {
  /** Which version the page, and all else, is of. */
  const served = { page: FIRST, rest: FIRST };
  let server: Server;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const [folder, file] = path.extname(url) ? [served.rest, url] : [served.page, 'index.html'];
      try {
        const content = readFileSync(path.join(folder, file));
        response.setHeader('content-type', TYPES[path.extname(file)] ?? 'text/html').end(content);
      } catch {
        response.writeHead(404).end();
      }
    }).listen(0, '127.0.0.1');
    browser = await startChromium();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/tasks`);
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });
  const caches = () => page.evaluate<string[]>('caches.keys()');

  it('is not kept while its page and its chunks are served from different versions', async () => {
    const [first] = await caches();
    served.rest = SECOND;
    const became = await page.evaluate(async () => {
      const kept = (await navigator.serviceWorker.getRegistration())!;
      const found = new Promise<ServiceWorker>((resolve) =>
        kept.addEventListener('updatefound', () => resolve(kept.installing!)),
      );
      await kept.update();
      const next = await found;
      while (next.state === 'installing') await new Promise((changed) => next.addEventListener('statechange', changed));
      return next.state;
    });
    expect(became).toBe('redundant');
    expect(await caches()).toEqual([first]);
  });

  it('takes the place of the one before, whole, and opens without a server', async () => {
    served.page = SECOND;
    await page.reload();
    expect(await page.title()).toBe('第二版');
    await eventually('the one before is gone', async () => (await caches()).join() === 'hearback-second');
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await page.reload();
    await page.getByRole('heading', { name: '连接中断' }).waitFor();
    expect(await page.title()).toBe('第二版');
    expect(await page.locator('script[src*="index-second"]').count()).toBe(1);
  });
});
