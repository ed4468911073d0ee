import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startPlatform, type Platform } from '@hearback/testing';
import { findMongod, startMongod } from '@hearback/testing/servers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { lookInto } from './breaking.js';
import { runLoops, type Acknowledged } from './loops.js';
import { expectWhole } from './recount.js';

const run = promisify(execFile);
const LOOPS = 40;
const MINUTES = 8 * 60_000;
const OPS = path.resolve(import.meta.dirname, '../../deploy/ops/dist/ops.js');
const folder = mkdtempSync(path.join(tmpdir(), 'hearback-drill-'));
const home = path.join(folder, 'home');
const backup = path.join(folder, 'backup');

/** The operators' tool, as they run it. */
const ops = async (env: Record<string, string>, ...words: string[]): Promise<string> =>
  (await run(process.execPath, [OPS, ...words], { env: { ...process.env, ...env } })).stdout;

describe('E1 F5 the drill: back up while 40 loops run, destroy, restore, go on', () => {
  let platform: Platform;
  beforeAll(async () => void (platform = await startPlatform({ home })), MINUTES);
  afterAll(async () => {
    await platform.stop();
    rmSync(folder, { recursive: true, force: true });
  }, MINUTES);

  it(
    'every case that was acknowledged before the backup is there, and the others go on from where they stood',
    async () => {
      const before: Acknowledged[] = [];
      let copying: Promise<string> | undefined;
      const first = await runLoops(new Desk('qinglan', platform), LOOPS, (_done, ended) => {
        if (ended.length !== LOOPS / 8) return;
        before.push(...ended);
        copying = ops({ HEARBACK_HOME: home }, 'backup', backup);
      });
      expect(await copying).toMatch(/documents as of /);
      await platform.stop();

      // The keys and passwords of `home` are what operators keep apart.
      rmSync(path.join(home, 'mongodb', 'db'), { recursive: true });
      rmSync(path.join(home, 'nats'), { recursive: true });
      const mongod = await startMongod({
        dataDir: path.join(home, 'mongodb'),
        binary: await findMongod(() => undefined),
      });
      await ops({ MONGODB_URI: mongod.uri('root') }, 'restore', backup);
      await mongod.stop();
      platform = await startPlatform({ home });

      const desk = new Desk('qinglan', platform);
      for (const { id, number } of before) expect(await desk.see(id)).toMatchObject({ number, status: 'CLOSED' });
      const kept = await ops({ HEARBACK_HOME: home }, 'tenants');
      const cases = Number(/^qinglan\t.*\t(\d+) cases/m.exec(kept)![1]);
      // What came after the instant of the backup is gone.
      expect([cases >= before.length, cases <= LOOPS]).toEqual([true, true]);

      // People do the same again, with the same keys: what is there is not done twice.
      const again = await runLoops(desk, LOOPS);
      const idOf = new Map(again.map(({ number, id }) => [number, id]));
      for (const { id, number } of before) expect(idOf.get(number)).toBe(id);
      // What somebody was told before the loss never names another case.
      for (const { id, number } of first) expect(idOf.get(number) ?? id).toBe(id);
      await expectWhole(platform, desk, again);
      expect(await ops({ HEARBACK_HOME: home }, 'verify')).toMatch(
        new RegExp(`intake.case: ${LOOPS} chains verify, 0 do not`),
      );
      await expectRebuilt(platform, desk);
    },
    MINUTES,
  );
});

/** The figures of a read model that was lost come out the same. */
async function expectRebuilt(platform: Platform, desk: Desk): Promise<void> {
  const day = (days: number) => new Date(Date.now() + (8 + 24 * days) * 3_600_000).toISOString().slice(0, 10);
  const rate = '{ numerator denominator value }';
  const figures = () =>
    platform.ask<object>(
      desk.who('manager'),
      `query($from: Date!, $to: Date!, $m: String!) {
        targets(from: $from, to: $to) { timeliness ${rate} resolution ${rate} satisfaction ${rate} callbackOnTime ${rate} }
        monthlySummary(month: $m) { received closed open entries(first: 100) { edges { node { id } } } }
      }`,
      { from: day(-1), to: day(2), m: day(0).slice(0, 7) },
    );
  const right = await figures();
  const mongo = await lookInto(platform, 'reporting');
  await mongo.collection('case_facts').deleteMany({});
  await mongo.close();
  expect(await figures()).not.toEqual(right);
  await ops({ HEARBACK_HOME: home }, 'rebuild');
  expect(await figures()).toEqual(right);
}
