import { startPlatform, type Platform } from '@hearback/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { Balanced } from './balanced.js';
import { runLoops } from './loops.js';
import { expectWhole } from './recount.js';
import { Replica, workedByOwn } from './replica.js';

const SERVICES = ['intake', 'dispatch', 'callback', 'survey'] as const;
const EVERY = [...SERVICES, 'reporting', 'gateway'] as const;
const LOOPS = 120;
const MINUTES = 6 * 60_000;

let platform: Platform;
let replicas: Replica[];
const another = async (name: string) => {
  const replica = await Replica.start(platform, name);
  replicas.push(replica);
  return replica;
};
beforeEach(async () => {
  replicas = [];
  platform = await startPlatform();
}, MINUTES);
afterEach(async () => {
  await Promise.all(replicas.map((one) => one.end('SIGKILL')));
  await platform.stop();
}, MINUTES);

describe('F2 two of each service', () => {
  it(
    'share the work, and what is done is done once, also when one of each is killed in the middle',
    async () => {
      for (const name of [...SERVICES, 'reporting']) await another(name);
      const desk = new Desk('qinglan', platform);
      const worked: Record<string, [own: number, other: number]> = {};
      const kills: Promise<void>[] = [];
      const kill = async (one: Replica) => {
        worked[one.name] = [await workedByOwn(platform, one.name), await one.worked()];
        await one.end('SIGKILL');
      };
      const victims = [...replicas];
      const acknowledged = await runLoops(desk, LOOPS, (done) => {
        if (done % 20 === 10 && victims.length) kills.push(kill(victims.shift()!));
      });
      await Promise.all(kills);
      await expectWhole(platform, desk, acknowledged);
      // Reporting is asked for nothing here and says nothing: that it was heard by both, nothing tells.
      for (const name of SERVICES)
        expect([name, worked[name]!.map((count) => count > 0)]).toEqual([name, [true, true]]);
    },
    MINUTES,
  );
});

describe('F2 F5 a rolling restart of every process', () => {
  it(
    'under load fails no request, and loses nothing',
    async () => {
      for (const name of EVERY) await another(name);
      const balanced = new Balanced(platform);
      balanced.add(replicas.find(({ name }) => name === 'gateway')!);
      const desk = new Desk('qinglan', balanced);
      const filed: { id: string; number: string }[] = [];
      let rolling = true;
      // Nobody tries again: whatever fails, fails the test.
      const clerk = async (n: number) => {
        for (let i = 0; rolling; i++) {
          const { case: one } = await desk.file({ grade: 1, description: `第${i}号电梯停运` }, `roll-${n}-${i}`);
          filed.push(one);
          await balanced.ask(desk.who('agent'), '{ cases(first: 5) { totalCount edges { node { id } } } }');
          await balanced.ask(desk.who('manager'), 'query($m: String!) { monthlySummary(month: $m) { received } }', {
            m: new Date().toISOString().slice(0, 7),
          });
        }
      };
      const clerks = Promise.all([0, 1, 2, 3].map(clerk)).finally(() => (rolling = false));
      const roll = async () => {
        for (const old of [...replicas]) {
          const next = await another(old.name);
          if (next.name === 'gateway') balanced.add(next);
          await old.end('SIGTERM');
          if (!rolling) return;
        }
      };
      await roll().finally(() => (rolling = false));
      await clerks;
      balanced.close();

      expect(filed.length).toBeGreaterThan(EVERY.length);
      await platform.advance('PT0S');
      const { cases } = await platform.ask<{ cases: { totalCount: number } }>(
        desk.who('agent'),
        '{ cases(first: 1) { totalCount } }',
      );
      expect(cases.totalCount).toBe(filed.length);
      const { workOrders } = await platform.ask<{ workOrders: { totalCount: number } }>(
        desk.who('manager'),
        '{ workOrders(first: 1) { totalCount } }',
      );
      expect(workOrders.totalCount).toBe(filed.length);
    },
    MINUTES,
  );
});
