import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isRefusal, type HeardEvent } from '@hearback/contracts';
import {
  contextOf,
  eventually,
  LetterModule,
  letterEvents,
  LetterStore,
  startService,
  TestBroker,
  writeLetter,
  type LetterState,
  type TestService,
} from '@hearback/testing';
import { SYSTEM_SCOPE } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Module } from '@nestjs/common';
import { Hears } from './hears.js';
import { refuseStreamFromBeforeRestore, rememberStream } from './known-stream.js';

const context = contextOf('qinglan');
const heard: HeardEvent<LetterState>[] = [];

@Controller()
class Reader {
  @Hears(letterEvents)
  async hear(_context: TenantContext, event: HeardEvent<LetterState>): Promise<void> {
    if (fails && event.state.id.startsWith('bad')) throw new RangeError('the letter has no end');
    heard.push(event);
  }
}
@Module({ controllers: [Reader] })
class ReaderModule {}

let fails = false;
let broker: TestBroker;
let writer: TestService;
let reader: TestService;

const write = async (key: string) => {
  const written = await writer.ask(writeLetter, context, { key });
  if (isRefusal(written)) throw new Error(key);
  return written.ok.id;
};

beforeAll(async () => {
  broker = await TestBroker.start();
  writer = await startService('dispatch', LetterModule, { broker });
  reader = await startService('callback', ReaderModule, { broker });
});
afterAll(async () => {
  await reader.close();
  await writer.close();
  await broker.stop();
});

it('when the broker has lost its store, its streams come back, everything is said again and heard', async () => {
  const ids = [await write('1'), await write('2')];
  await eventually('both are heard', () => heard.length === 2);
  await writer.settle();
  await broker.loseStore();
  await eventually('both are heard again', () => heard.length === 4);
  expect(
    heard
      .slice(2)
      .map(({ state }) => state.id)
      .sort(),
  ).toEqual(ids.sort());
  const next = await write('3');
  await eventually('the loop goes on', () => heard.some(({ state }) => state.id === next));
}, 30_000);

it('what was written while the broker was away is said when it is back', async () => {
  await broker.server.stop();
  // Not by a request: the broker carries those too.
  await writer.get(LetterStore).create(context, 'away', () => [{ type: 'letter-written', id: 'away' }]);
  await broker.server.start();
  await eventually('it is heard', () => heard.some(({ state }) => state.id === 'away'));
}, 30_000);

it('what an operator has it forget is said again at once, also what was said a moment ago, and heard', async () => {
  const id = await write('again');
  const times = () => heard.filter(({ state }) => state.id === id).length;
  await eventually('it is heard', () => times() === 1);
  await writer.settle();
  await writer.keeping.connection
    .collection<{ _id: string }>('streams')
    .updateOne({ _id: 'own' }, { $unset: { born: '' } }, SYSTEM_SCOPE);
  await eventually('it is heard again', () => times() === 2);
}, 30_000);

it('a parked message is tried again when an operator asks, and stays parked, with its newest reason, until that succeeds', async () => {
  const { connection } = reader.keeping;
  const parked = connection.collection<{ _id: string; reason?: string }>('parked');
  const [_id, tenantId] = ['hb.event.dispatch.letter-written.qinglan/bad:1', 'qinglan'];
  const about = {
    ...{
      'ce-id': 'bad:1',
      'ce-type': 'hearback.dispatch.letter-written.v1',
      'ce-source': '/dispatch/letter',
      'ce-subject': 'bad',
      'ce-time': '2026-03-03T01:00:00.000Z',
    },
    ...{ 'hb-version': '1', 'hb-head': 'h', 'hb-correlation': 'c' },
  };
  const body = JSON.stringify({ id: 'bad', stamps: 0 });
  await parked.insertOne({ _id, ...{ tenantId, subject: _id.split('/')[0], headers: about, body, reason: 'of old' } });
  const ask = () => connection.collection<{ _id: string }>('parked_again').insertOne({ _id }, SYSTEM_SCOPE);
  const kept = () => parked.findOne({ _id, tenantId });

  fails = true;
  await ask();
  await eventually('it has failed again', async () => (await kept())?.reason === 'RangeError: the letter has no end');
  fails = false;
  await ask();
  await eventually('it is parked no longer', async () => !(await kept()));
  expect(heard.at(-1)).toMatchObject({ source: 'letter/bad', version: 1, state: { id: 'bad' } });
}, 30_000);

it('refuses to start on a stream that is older than what the database was put back to', async () => {
  const { connection } = writer.keeping;
  const own = (change: object) =>
    connection.collection<{ _id: string }>('streams').updateOne({ _id: 'own' }, change, SYSTEM_SCOPE);
  await own({ $set: { restoredAt: '2026-03-03T01:00:00.000Z' } });
  await expect(refuseStreamFromBeforeRestore(connection, '2026-03-03T00:59:59.999Z')).rejects.toThrow(
    /empty its store/,
  );
  await refuseStreamFromBeforeRestore(connection, '2026-03-03T01:00:00.001Z');
  await rememberStream(connection, '2026-03-03T01:00:00.001Z');
  await refuseStreamFromBeforeRestore(connection, '2026-03-03T00:59:59.999Z');
});
