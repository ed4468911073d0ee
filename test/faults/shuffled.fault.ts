import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually, findNatsServer, freePort, listens, startPlatform } from '@hearback/testing';
import { describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { runLoops } from './loops.js';
import { expectWhole } from './recount.js';
import { Shuffler } from './shuffler.js';

const LOOPS = 200;
const MINUTES = 8 * 60_000;

describe('E1 every event delivered twice and in shuffled order', () => {
  it(
    'has the same effect as delivered once and in order',
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'hearback-shuffled-'));
      const port = await freePort();
      const config = path.join(folder, 'nats.conf');
      writeFileSync(
        config,
        JSON.stringify({
          listen: `127.0.0.1:${port}`,
          jetstream: { store_dir: folder },
          authorization: { user: 'all', password: 'all-of-it' },
        }),
      );
      const server = spawn(await findNatsServer(() => undefined), ['--config', config], { stdio: 'ignore' });
      await eventually('nats-server listens', () => listens(port));
      const shuffler = await Shuffler.at(`nats://127.0.0.1:${port}`, 'all', 'all-of-it');
      const platform = await startPlatform({ env: { NATS_URL: `nats://all:all-of-it@127.0.0.1:${port}` } });
      try {
        const desk = new Desk('qinglan', platform);
        const acknowledged = await runLoops(desk, LOOPS);
        await shuffler.rest();
        expect(shuffler.delivered).toBeGreaterThan(LOOPS * 10);
        await expectWhole(platform, desk, acknowledged);
      } finally {
        await platform.stop();
        await shuffler.stop();
        server.kill();
        rmSync(folder, { recursive: true, force: true });
      }
    },
    MINUTES,
  );
});
