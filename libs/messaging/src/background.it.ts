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
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Module } from '@nestjs/common';
import { Hears } from './hears.js';

const context = contextOf('qinglan');
const heard: HeardEvent<LetterState>[] = [];

@Controller()
class Reader {
  @Hears(letterEvents)
  async hear(_context: TenantContext, event: HeardEvent<LetterState>): Promise<void> {
    heard.push(event);
  }
}
@Module({ controllers: [Reader] })
class ReaderModule {}

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
