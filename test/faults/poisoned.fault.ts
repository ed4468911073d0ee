import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { eventually, hears, processNames, startPlatform, type Platform, type ProcessName } from '@hearback/testing';
import { jetstream } from '@nats-io/jetstream';
import { connect, headers } from '@nats-io/transport-node';
import { describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { runLoops } from './loops.js';
import { expectWhole } from './recount.js';
import { metricsOf } from './replica.js';

const run = promisify(execFile);
const ROOT = path.resolve(import.meta.dirname, '../..');
const LOOPS = 24;
const MINUTES = 4 * 60_000;

/** An event of a case as intake would say it, and what of it is spoilt. */
interface Message {
  readonly subject?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}
// The gateway started here tells its metrics to nobody.
const services = processNames.filter((name) => name !== 'gateway');
// All who hear intake are sent this one.
const NAME = 'case-urged';
const UNREADABLE: readonly (readonly [Message, string])[] = [
  [{ body: '{"id":' }, 'the body is not JSON'],
  [{ body: '["nobody"]' }, 'the body is no state: expected an object'],
  [{ body: '{"id":"another"}' }, "the body's id is not nobody, which header ce-subject names"],
  [{ headers: { 'hb-head': undefined } }, 'header hb-head is missing'],
  [{ headers: { 'hb-version': 'newest' } }, 'header hb-version is "newest", not like 1'],
  [
    { headers: { 'ce-source': '/intake/rumour' } },
    `header ce-source names intake/rumour; ${NAME} is said of intake/case`,
  ],
  [{ subject: `hb.event.intake.${NAME}.QINGLAN` }, 'not a tenant id (from event): "QINGLAN"'],
];

describe('E1 F5 messages that nobody can read, published while loops run', () => {
  it(
    'are parked at once by each who hears, with the reason, and nobody waits for them',
    async () => {
      const platform = await startPlatform();
      try {
        const desk = new Desk('qinglan', platform);
        let publishing: Promise<void> | undefined;
        const acknowledged = await runLoops(desk, LOOPS, (done) => {
          if (done === 3) publishing = poison(platform);
        });
        await publishing;
        // Until nothing is undelivered: what were tried again would be, for minutes.
        await expectWhole(platform, desk, acknowledged);

        const hearers = processNames.filter((name) => hears[name].includes('intake'));
        const expected = hearers.flatMap((name) => UNREADABLE.map(([, reason]) => `${name}\tUnreadable: ${reason}`));
        expect((await parked(platform)).sort()).toEqual(expected.sort());
        for (const name of services) expect([name, await parkedBy(platform, name)]).toEqual([name, UNREADABLE.length]);

        // Sound, and of a case that is there, but in another company: it is told nothing, and where it cannot be kept it comes again.
        const { id } = acknowledged[0]!;
        const before = await desk.see(id);
        await publishOrder(platform, 'of-another-company', id, 'songhe');
        const songhe = new Desk('songhe', platform);
        expect(await runLoops(songhe, 1)).toHaveLength(1);
        for (const name of services.filter((one) => hears[one].includes('dispatch')))
          await eventually(
            `${name} has heard the rest`,
            async () => (await lag(platform, name)) === Number(name === 'reporting'),
          );
        expect([await registered(songhe), await registered(desk)]).toEqual([1, LOOPS]);
        expect(await desk.see(id)).toEqual(before);
      } finally {
        await platform.stop();
      }
    },
    MINUTES,
  );
});

/** What nobody can read, and beside it what can be read and is of nothing. */
async function poison(platform: Platform): Promise<void> {
  for (const [message] of UNREADABLE) await publish(platform, 'intake', NAME, 'nobody', message);
  // A name that nobody asks for.
  await publish(platform, 'intake', 'case-forgotten', 'nobody', {});
  // Sound, of a case that is not there.
  await publishOrder(platform, 'of-no-case', 'nobody', 'qinglan');
}

async function publishOrder(platform: Platform, id: string, caseId: string, company: string): Promise<void> {
  const golden = readFileSync(path.join(ROOT, 'libs/contracts/golden/dispatch.work-order.v1.golden.json'), 'utf8');
  const { state } = JSON.parse(golden) as { state: { case: object } };
  const order = { ...state, id, status: 'ACCEPTED', resolvedAt: undefined, case: { ...state.case, id: caseId } };
  await publish(platform, 'dispatch', 'work-order-accepted', id, {
    subject: `hb.event.dispatch.work-order-accepted.${company}`,
    body: JSON.stringify(order),
  });
}

/** Into the stream, with a process's password. */
async function publish(
  platform: Platform,
  as: ProcessName,
  name: string,
  id: string,
  { subject = `hb.event.${as}.${name}.qinglan`, headers: spoilt = {}, body = JSON.stringify({ id }) }: Message,
): Promise<void> {
  const passwords = JSON.parse(readFileSync(path.join(platform.home, 'nats/passwords.json'), 'utf8'));
  const servers = platform.endpoints().nats;
  const nats = await connect({ servers, user: as, pass: passwords[as], inboxPrefix: `_INBOX.${as}` });
  const said = headers();
  const sound = {
    'ce-id': randomUUID(),
    'ce-type': `hearback.${as}.${name}.v1`,
    'ce-source': `/${as}/${as === 'intake' ? 'case' : 'work-order'}`,
    'ce-subject': id,
    'ce-time': new Date().toISOString(),
    ...{ 'hb-version': '5', 'hb-head': 'head', 'hb-correlation': 'poisoned' },
  };
  for (const [key, value] of Object.entries({ ...sound, ...spoilt })) if (value) said.set(key, value);
  await jetstream(nats).publish(subject, body, { headers: said });
  await nats.close();
}

/** What the operators' tool lists: process and reason. */
async function parked(platform: Platform): Promise<string[]> {
  const env = { ...process.env, HEARBACK_HOME: platform.home };
  const { stdout } = await run(process.execPath, [path.join(ROOT, 'deploy/ops/dist/ops.js'), 'parked'], { env });
  return stdout
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((words) => words.length === 5)
    .map(([name, , , , reason]) => `${name}\t${reason}`);
}

async function parkedBy(platform: Platform, name: ProcessName): Promise<number> {
  const metrics = await metricsOf(platform, name);
  const [now, ever] = ['', '_total'].map((suffix) =>
    Number(new RegExp(`^hearback_messages_parked${suffix}\\{.*\\} (\\d+)$`, 'm').exec(metrics)?.[1]),
  );
  expect([name, ever]).toEqual([name, now]);
  return now!;
}

const lag = async (platform: Platform, name: ProcessName): Promise<number> =>
  Number(/^hearback_consumer_lag_messages\{.*source="dispatch".*\} (\d+)$/m.exec(await metricsOf(platform, name))?.[1]);

const registered = async (desk: Desk): Promise<number> => {
  const query = '{ cases(first: 1) { totalCount } }';
  const { cases } = await desk.platform.ask<{ cases: { totalCount: number } }>(desk.who('manager'), query);
  return cases.totalCount;
};
