import { startPlatform, type Platform } from '@hearback/testing';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { freezeMongod, kill9, loseJetStream } from './breaking.js';
import { runLoops } from './loops.js';
import { expectWhole } from './recount.js';

const LOOPS = 200;
const MINUTES = 8 * 60_000;

describe('E1 F5 what a fault in the middle of 200 running loops leaves', () => {
  let platform: Platform;
  beforeAll(async () => void (platform = await startPlatform()), MINUTES);
  afterAll(() => platform?.stop(), MINUTES);

  it(
    'kill -9 of each of the six processes in turn',
    async () => {
      const desk = new Desk('qinglan', platform);
      const kills: Promise<void>[] = [];
      const victims = ['intake', 'dispatch', 'callback', 'survey', 'reporting', 'gateway'];
      const acknowledged = await runLoops(desk, LOOPS, (done) => {
        if (done % 25 === 10 && victims.length) kills.push(kill9(platform, victims.shift()!));
      });
      await Promise.all(kills);
      await expectWhole(platform, desk, acknowledged);
    },
    MINUTES,
  );
});

describe('E1 F5 what the loss of a server in the middle of 200 running loops leaves', () => {
  it.each([
    ['the whole JetStream store deleted', (platform: Platform) => Promise.resolve(loseJetStream(platform))],
    ['mongod stopped for 20 s', (platform: Platform) => freezeMongod(platform, 20_000)],
  ])(
    '%s',
    async (_what, fault) => {
      const platform = await startPlatform();
      try {
        const desk = new Desk('qinglan', platform);
        let broken: Promise<void> | undefined;
        const acknowledged = await runLoops(desk, LOOPS, (done) => {
          if (done === 60) broken = fault(platform);
        });
        await broken;
        await expectWhole(platform, desk, acknowledged);
      } finally {
        await platform.stop();
      }
    },
    MINUTES,
  );
});
