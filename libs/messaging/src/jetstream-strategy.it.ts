import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { HeardEvent } from '@hearback/contracts';
import {
  contextOf,
  eventually,
  letterEvents,
  openTestProcess,
  type LetterState,
  type TestProcess,
} from '@hearback/testing';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { jetstream } from '@nats-io/jetstream';
import { headers } from '@nats-io/transport-node';
import { Hears } from './hears.js';
import { JetStreamStrategy } from './jetstream-strategy.js';
import { parkIn } from './parked-messages.js';
import { Streams } from './streams.js';

// Longer than any test waits.
const NEVER_MS = 600_000;
const { tenantId } = contextOf('qinglan');
const heard: [TenantContext, HeardEvent<LetterState>][] = [];
let meet: (event: HeardEvent<LetterState>) => Promise<void>;

@Controller()
class Reader {
  @Hears(letterEvents)
  async hear(context: TenantContext, event: HeardEvent<LetterState>): Promise<void> {
    heard.push([context, event]);
    await meet(event);
  }
}
@Module({ controllers: [Reader] })
class ReaderModule {}

let bench: TestProcess;
let stop: () => Promise<void>;

/** Hears as `callback` does, with short pauses between tries. */
async function listen(backoff: number[]): Promise<JetStreamStrategy> {
  const streams = await Streams.over(bench.nats, 'callback');
  const events = new JetStreamStrategy('callback', bench.nats, streams, parkIn(bench.keeping.connection), backoff);
  const app = await NestFactory.create(ReaderModule, { logger: false });
  app.connectMicroservice({ strategy: events });
  await app.startAllMicroservices();
  // Flushed, so that the next message does not go to a reader that has just gone (and come back only after ack_wait).
  stop = async () => {
    await app.close();
    await bench.nats.flush();
  };
  return events;
}
const say = (id: string, version = 1) =>
  bench.broker.publishAs(letterEvents, tenantId, { id, version, state: { id, stamps: version } });
const times = (id: string) => heard.filter(([, event]) => event.state.id === id).length;
/** Says what no version of ours would, or a later one. */
async function sayRaw(about: Record<string, string>, body: string, type = 'letter-copied.v1'): Promise<void> {
  const said = headers();
  const usual = { 'ce-source': '/dispatch/letter', 'ce-time': '2026-03-02T02:00:00.000Z', 'hb-version': '1' };
  const rest = { 'ce-type': `hearback.dispatch.${type}`, 'hb-head': 'h', 'hb-correlation': 'c' };
  for (const [key, value] of Object.entries({ ...usual, ...rest, ...about })) said.set(key, value);
  const subject = `hb.event.dispatch.${type.split('.')[0]}.${tenantId}`;
  await jetstream(await bench.broker.as('dispatch')).publish(subject, body, { headers: said });
}
/** As when a newer replica beside this one hears more: both read from one durable consumer. */
async function hearsAlso(name: string): Promise<void> {
  await say(name);
  await eventually('this one reads', () => times(name));
  await (await Streams.over(bench.nats, 'callback')).consumer('dispatch', [...letterEvents.names, name]);
}
const reasons = async () =>
  (await parked()).map(({ headers: said, reason }) => [said['ce-id'], reason]).sort() as string[][];
const parked = () =>
  bench.keeping.connection.collection('parked').find({ tenantId }).project({ _id: 0, at: 0 }).toArray();

beforeAll(async () => {
  Logger.overrideLogger(false);
  bench = await openTestProcess('callback');
});
afterEach(async () => {
  await stop();
  heard.length = 0;
  await bench.keeping.connection.collection('parked').deleteMany({ tenantId });
});
afterAll(() => bench.close());

describe('an event', () => {
  it('is heard once, with what its publisher said, in the name of the service', async () => {
    meet = async () => undefined;
    const events = await listen([]);
    await say('a', 7);
    await eventually('all is heard', async () => (await events.lag()) === 0 && heard.length);
    expect(heard).toEqual([
      [
        {
          tenantId,
          actor: { kind: 'system', id: 'callback' },
          roles: [],
          properties: 'all',
          correlationId: 'test',
          causationId: 'a:7',
        },
        {
          name: 'letter-copied',
          source: 'letter/a',
          version: 7,
          head: 'played',
          at: '2026-03-02T02:00:00.000Z',
          state: { id: 'a', stamps: 7 },
        },
      ],
    ]);
  });

  it('comes again when its handler fails, until it does not', async () => {
    meet = async () => {
      if (times('b') < 3) throw new Error('not now');
    };
    const events = await listen([1, 1, 1]);
    await say('b');
    await eventually('it is settled', async () => (await events.lag()) === 0 && times('b'));
    expect(times('b')).toBe(3);
    expect(await parked()).toEqual([]);
  });

  it('that no try settles is parked with the reason, and the others go on', async () => {
    meet = async ({ state }) => {
      if (state.id === 'c') throw new RangeError('the letter has no end');
    };
    const events = await listen([1, 1]);
    await say('c');
    await say('d');
    await eventually('both are settled', async () => (await events.lag()) === 0 && times('d'));
    expect([times('c'), times('d')]).toEqual([3, 1]);
    expect(await parked()).toEqual([
      {
        tenantId: 'qinglan',
        subject: 'hb.event.dispatch.letter-copied.qinglan',
        reason: 'RangeError: the letter has no end',
        body: '{"id":"c","stamps":1}',
        headers: expect.objectContaining({ 'ce-id': 'c:1', 'hb-version': '1' }),
      },
    ]);
  });

  it('that nobody can read, or that contradicts itself, is parked at once with the reason, and nobody is asked', async () => {
    meet = async () => undefined;
    const events = await listen([NEVER_MS]);
    await sayRaw({ 'ce-id': 'g:1', 'ce-subject': 'g' }, '{"id":');
    await sayRaw({ 'ce-id': 'h:1', 'ce-subject': 'h', 'ce-source': '/dispatch/parcel' }, '{"id":"h"}');
    await say('i');
    await eventually('all is settled', async () => (await events.lag()) === 0 && times('i'));
    expect(heard).toHaveLength(1);
    expect(await reasons()).toEqual([
      ['g:1', 'Unreadable: the body is not JSON'],
      ['h:1', 'Unreadable: header ce-source names dispatch/parcel; letter-copied is said of dispatch/letter'],
    ]);
  });

  it('that only a newer version of the process can know waits for it, and is parked when none comes', async () => {
    meet = async () => undefined;
    const events = await listen([1, 1]);
    await hearsAlso('parcel-sent');
    const before = events.settled;
    await sayRaw({ 'ce-id': 'j:1', 'ce-subject': 'j' }, '{"id":"j"}', 'letter-copied.v2');
    await sayRaw(
      { 'ce-id': 'k:1', 'ce-subject': 'k', 'ce-source': '/dispatch/parcel' },
      '{"id":"k"}',
      'parcel-sent.v1',
    );
    await eventually('both are settled', async () => (await events.lag()) === 0 && events.settled >= before + 6);
    expect(await reasons()).toEqual([
      ['j:1', 'NotYetKnown: dispatch/letter is in version 2; this process knows 1'],
      ['k:1', 'NotYetKnown: nobody here hears dispatch/parcel'],
    ]);
  });

  it('of a name that is not known yet is heard like the others: its state is known', async () => {
    meet = async () => undefined;
    const events = await listen([]);
    await hearsAlso('letter-framed');
    await sayRaw({ 'ce-id': 'l:1', 'ce-subject': 'l' }, '{"id":"l","frame":"gold"}', 'letter-framed.v1');
    await eventually('it is heard', async () => (await events.lag()) === 0 && times('l'));
    expect(heard.at(-1)).toMatchObject([{}, { name: 'letter-framed', state: { id: 'l', frame: 'gold' } }]);
  });

  it('under way at shutdown is finished and acknowledged before the process goes', async () => {
    let finish = () => {};
    meet = () => new Promise((resolve) => (finish = resolve));
    await listen([]);
    await say('e');
    await eventually('it is under way', () => times('e'));
    const done: string[] = [];
    const closing = stop().then(() => done.push('closed'));
    await bench.nats.flush();
    done.push('finished');
    finish();
    await closing;
    expect(done).toEqual(['finished', 'closed']);

    meet = async () => undefined;
    const events = await listen([]);
    await say('f');
    await eventually('the next is heard', async () => (await events.lag()) === 0 && times('f'));
    expect(times('e')).toBe(1);
  });
});
