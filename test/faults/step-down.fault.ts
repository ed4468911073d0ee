import { eventually, startPlatform } from '@hearback/testing';
import { describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { runLoops } from './loops.js';
import { expectWhole } from './recount.js';
import { ReplicaSet } from './replica-set.js';

const LOOPS = 48;
const MINUTES = 4 * 60_000;

describe('E1 F5 a replica set of three whose primary hands over while loops run', () => {
  it(
    'loses nothing that was acknowledged, and nothing happens twice',
    async () => {
      const set = await ReplicaSet.start();
      const platform = await startPlatform({ env: { MONGODB_URI: set.uri } });
      try {
        const desk = new Desk('qinglan', platform);
        const primaries = [await set.primary()];
        const changes: Promise<void>[] = [];
        const handOver = async () => {
          await set.stepDown();
          await eventually('another one takes writes', async () => {
            const now = await set.primary();
            return now && now !== primaries.at(-1) && primaries.push(now);
          });
        };
        const acknowledged = await runLoops(desk, LOOPS, (done) => {
          if (done === 5) changes.push(handOver());
          if (done === 30) changes.push(changes[0]!.then(handOver));
        });
        await Promise.all(changes);
        expect(primaries).toHaveLength(3);
        await expectWhole(platform, desk, acknowledged);
      } finally {
        await platform.stop();
        await set.stop();
      }
    },
    MINUTES,
  );
});
