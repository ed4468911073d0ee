import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually, startPlatform } from '@hearback/testing';
import { findMongod, startMongod } from '@hearback/testing/servers';
import { describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { fileForLoop, runLoops } from './loops.js';
import { expectWhole } from './recount.js';

const LOOPS = 2;
const MINUTES = 4 * 60_000;

describe('E1 F5 somebody who files while MongoDB is away', () => {
  it(
    'is told so, and the same again once it is back has one effect',
    async () => {
      const home = mkdtempSync(path.join(tmpdir(), 'hearback-away-'));
      const mongod = await startMongod({
        dataDir: path.join(home, 'mongodb'),
        binary: await findMongod(() => undefined),
      });
      const platform = await startPlatform({ home, env: { MONGODB_URI: mongod.uri('root') } });
      try {
        const desk = new Desk('qinglan', platform);
        const propertyId = await desk.property();
        const told = async (i: number) => {
          const asked = fileForLoop(desk, i, propertyId).then(
            () => 'acknowledged',
            (error: unknown) => String(error),
          );
          expect(await asked).toMatch(/"code":"UNAVAILABLE","hint":"[^"]*幂等键/);
        };

        process.kill(mongod.pid!, 'SIGSTOP');
        // The gateway knows who asks from a moment ago, and a service does not answer; then it has to look itself.
        await told(0);
        await told(0);
        process.kill(mongod.pid!, 'SIGCONT');
        await eventually('the gateway can work', () => isReady(platform.gateway));

        await desk.property();
        process.kill(mongod.pid!, 'SIGKILL');
        await told(1);
        await told(1);
        await eventually('mongod has ended', () => mongod.pid === undefined);
        await mongod.start();

        await expectWhole(platform, desk, await runLoops(desk, LOOPS));
      } finally {
        await platform.stop();
        await mongod.stop();
        rmSync(home, { recursive: true });
      }
    },
    MINUTES,
  );
});

const isReady = async (gateway: string): Promise<boolean> => (await fetch(`${gateway}/healthz`)).ok;
