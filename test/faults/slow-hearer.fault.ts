import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { eventually, startPlatform, type Platform } from '@hearback/testing';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { runLoops } from './loops.js';
import { expectWhole } from './recount.js';
import { metricsOf } from './replica.js';

const LOOPS = 72;
// What a process is given of a stream before it has settled something, and what it asks for beforehand (libs/messaging).
const AT_ONCE = 32;
const ASKED_FOR = 64;
// Longer than JetStream waits for an acknowledgement, ten seconds, before it gives a message out again.
const STANDS_MS = 11_000;
const MOMENT_MS = 50;
const MINUTES = 4 * 60_000;

describe('E1 F5 reporting hears only for a moment every eleven seconds while loops run', () => {
  it(
    'nobody waits for it, what it has not heard stays with JetStream and shows, and it catches up',
    async () => {
      const platform = await startPlatform();
      try {
        const desk = new Desk('qinglan', platform);
        let ended = 0;
        let letGo = (): void => undefined;
        const mayGo = new Promise<void>((resolve) => (letGo = resolve));
        const stood = holdBack(platform.endpoints().pids['reporting']!, () => ended < LOOPS / 2, mayGo);
        const acknowledged = await runLoops(desk, LOOPS, (done) => (ended = done));
        const behind = await heard(platform);
        const told = lagTold(platform);
        letGo();
        expect(behind.waiting).toBeGreaterThan(4 * AT_ONCE);
        expect(behind.underWay).toBeLessThanOrEqual(AT_ONCE);
        expect(await told).toBeGreaterThan(AT_ONCE);

        const times = await stood;
        await expectWhole(platform, desk, acknowledged);
        await eventually('all of it is settled', async () => {
          const { waiting, underWay } = await heard(platform);
          return waiting + underWay === 0;
        });
        expect(await lagTold(platform)).toBe(0);
        // Given out again is only what it had been given before it stood.
        const { deliveries, messages } = await heard(platform);
        expect(deliveries).toBeGreaterThan(messages);
        expect(deliveries).toBeLessThanOrEqual(messages + times * ASKED_FOR);
      } finally {
        await platform.stop();
      }
    },
    MINUTES,
  );
});

/** Lets a process run for a moment now and then, as long as `goesOn`, and at last when it may go; says how often it stood. */
async function holdBack(pid: number, goesOn: () => boolean, mayGo: Promise<void>): Promise<number> {
  for (let times = 1; ; times++) {
    process.kill(pid, 'SIGSTOP');
    await wait(STANDS_MS);
    const last = !goesOn();
    if (last) await mayGo;
    process.kill(pid, 'SIGCONT');
    if (last) return times;
    await wait(MOMENT_MS);
  }
}

/** How far reporting is with what intake says, as JetStream knows it. */
async function heard(platform: Platform) {
  const { reporting } = JSON.parse(readFileSync(path.join(platform.home, 'nats/passwords.json'), 'utf8'));
  const servers = platform.endpoints().nats;
  const nats = await connect({ servers, user: 'reporting', pass: reporting, inboxPrefix: '_INBOX.reporting' });
  const manager = await jetstreamManager(nats, { checkAPI: false });
  const { num_pending, num_ack_pending, delivered, config } = await manager.consumers.info('INTAKE', 'reporting');
  const { state } = await manager.streams.info('INTAKE', { subjects_filter: 'hb.event.intake.>' });
  await nats.close();
  const nameOf = (subject: string) => subject.split('.')[3]!;
  const names = new Set(config.filter_subjects!.map(nameOf));
  const messages = Object.entries(state.subjects!)
    .filter(([subject]) => names.has(nameOf(subject)))
    .reduce((sum, [, count]) => sum + count, 0);
  return { waiting: num_pending, underWay: num_ack_pending, deliveries: delivered.consumer_seq, messages };
}

/** The same as reporting's own metric has it; it answers when it runs. */
async function lagTold(platform: Platform): Promise<number> {
  const told = /^hearback_consumer_lag_messages\{.*source="intake".*\} (\d+)$/m.exec(
    await metricsOf(platform, 'reporting'),
  );
  return Number(told?.[1]);
}
