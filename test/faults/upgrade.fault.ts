import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPlatform } from '@hearback/testing';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { runLoops } from './loops.js';
import { buildCommit, previousCommit } from './previous.js';
import { expectWhole } from './recount.js';
import { Replica } from './replica.js';

const EVERY = ['intake', 'dispatch', 'callback', 'survey', 'reporting'];
const LOOPS = 80;
const MINUTES = 6 * 60_000;
const HERE = path.resolve(import.meta.dirname, '../..');

const previous = previousCommit();
const folder = mkdtempSync(path.join(tmpdir(), 'hearback-previous-'));
beforeAll(() => void (previous && buildCommit(previous, folder)), MINUTES);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Without history there is no previous version to stand beside.
(previous ? describe : describe.skip)('F5 an upgrade in the middle of running loops', () => {
  it.each([
    ['this version’s processes beside the last one’s, which began', folder, HERE],
    ['the last version’s processes beside this one’s, which began: an upgrade taken back', HERE, folder],
  ])(
    'loses nothing: %s',
    async (_, first, second) => {
      const platform = await startPlatform({ root: first });
      const joined: Promise<Replica>[] = [];
      try {
        const desk = new Desk('qinglan', platform);
        const acknowledged = await runLoops(desk, LOOPS, (done) => {
          if (done === 10) joined.push(...EVERY.map((name) => Replica.start(platform, name, second)));
        });
        await Promise.all(joined);
        await expectWhole(platform, desk, acknowledged);
      } finally {
        await Promise.all(joined.map(async (one) => (await one).end('SIGTERM')));
        await platform.stop();
      }
    },
    MINUTES,
  );
});
