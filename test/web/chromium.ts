import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A real browser: Chromium from PATH, else the one that the npm package @sparticuz/chromium brings; with a font for Chinese. */
export async function startChromium(): Promise<Browser> {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const installed = folders
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
  return chromium.launch({
    executablePath: installed ?? (await sparticuz.executablePath()),
    // The package's own list of arguments would switch off what the pages are tested against: who may call whom.
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, FONTCONFIG_FILE: fontsOfOurOwn() },
  });
}

/** The machine may have no Chinese font: pages would be all boxes, and lines as wide as nothing real. */
function fontsOfOurOwn(): string {
  const fonts = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const folder = mkdtempSync(path.join(tmpdir(), 'hearback-fonts-'));
  const folders = ['400Regular', '700Bold'].map((weight) => `<dir>${path.join(fonts, weight)}</dir>`);
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(file, `<fontconfig>${folders.join('')}<cachedir>${folder}</cachedir></fontconfig>`);
  return file;
}
