import { startPlatform } from '@hearback/testing';
import { describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { Desk } from '../e2e/desk.js';
import { freezeMongod } from './breaking.js';
import { runLoops } from './loops.js';
import { expectWhole } from './recount.js';

const LOOPS = 48;
const PULSES = 3;
const MINUTES = 4 * 60_000;

describe('E1 F5 mongod that stops and goes on in pulses while loops run', () => {
  it(
    'loses nothing that was acknowledged, and nothing happens twice',
    async () => {
      const platform = await startPlatform();
      try {
        const desk = new Desk('qinglan', platform);
        let pulsing: Promise<number> | undefined;
        const acknowledged = await runLoops(desk, LOOPS, (done) => {
          if (done === 5) pulsing = pulse();
        });
        expect(await pulsing).toBe(PULSES);
        await expectWhole(platform, desk, acknowledged);
      } finally {
        await platform.stop();
      }

      // Longer than the gateway waits for an answer before it asks again, and hardly over when it comes again.
      async function pulse(): Promise<number> {
        let pulses = 0;
        for (; pulses < PULSES; pulses++) {
          await freezeMongod(platform, 7_000);
          await wait(500);
        }
        return pulses;
      }
    },
    MINUTES,
  );
});
