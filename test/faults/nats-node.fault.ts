import { eventually, processNames, startPlatform } from '@hearback/testing';
import { describe, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { runLoops } from './loops.js';
import { NatsCluster } from './nats-cluster.js';
import { expectWhole } from './recount.js';

const LOOPS = 48;
const MINUTES = 4 * 60_000;

describe('E1 F5 a cluster of three NATS servers that loses one, and then another, while loops run', () => {
  it(
    'loses nothing that was acknowledged, and nothing happens twice',
    async () => {
      const cluster = await NatsCluster.start();
      const platform = await startPlatform({ env: { NATS_URL: cluster.url, HEARBACK_STREAM_REPLICAS: '3' } });
      try {
        const keptThreeTimes = () =>
          eventually('every stream is kept three times', async () => {
            const copies = await cluster.copies();
            return copies.length === processNames.length && copies.every((one) => one === 3);
          });
        await keptThreeTimes();
        const desk = new Desk('qinglan', platform);
        let change = Promise.resolve();
        const acknowledged = await runLoops(desk, LOOPS, (done) => {
          if (done === 5) change = change.then(() => cluster.kill(0));
          if (done === 20) change = change.then(() => cluster.bringBack(0));
          if (done === 30) change = change.then(() => cluster.kill(1));
        });
        await change;
        await cluster.bringBack(1);
        await expectWhole(platform, desk, acknowledged);
        await keptThreeTimes();
      } finally {
        await platform.stop();
        await cluster.stop();
      }
    },
    MINUTES,
  );
});
