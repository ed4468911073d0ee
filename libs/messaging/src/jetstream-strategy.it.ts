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
import { Hears } from './hears.js';
import { JetStreamStrategy } from './jetstream-strategy.js';
import { parkIn } from './parked-messages.js';
import { Streams } from './streams.js';

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
const parked = () =>
  bench.keeping.connection.collection('parked').find({ tenantId }).project({ _id: 0, at: 0 }).toArray();

beforeAll(async () => {
  Logger.overrideLogger(false);
  bench = await openTestProcess('callback');
});
afterEach(async () => {
  await stop();
  heard.length = 0;
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
