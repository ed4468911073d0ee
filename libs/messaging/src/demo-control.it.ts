import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { HeardEvent, ServiceName } from '@hearback/contracts';
import { MovableClock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import {
  contextOf,
  eventually,
  LetterModule,
  letterEvents,
  LetterStore,
  processNames,
  TestBroker,
  testEnvironment,
  type LetterState,
} from '@hearback/testing';
import { Controller, Logger, Module, type Type } from '@nestjs/common';
import { join } from 'node:path';
import { settleAll } from './demo-control.js';
import { Hears } from './hears.js';
import { openProcess, type Process } from './process.js';
import { serve, type Serving } from './run-service.js';
import { readSettings } from './settings.js';

const heard: string[] = [];
let maySettle: Promise<void> = Promise.resolve();

@Controller()
class Reader {
  @Hears(letterEvents)
  async hear(_context: TenantContext, { name }: HeardEvent<LetterState>): Promise<void> {
    heard.push(name);
    await maySettle;
  }
}
@Module({ controllers: [Reader] })
class ReaderModule {}
@Module({})
class IdleModule {}

const modules: Partial<Record<ServiceName, Type>> = { dispatch: LetterModule, callback: ReaderModule };
const running = new Map<string, { open: Process; serving: Serving }>();
const the = (service: string) => running.get(service)!;
let broker: TestBroker;

beforeAll(async () => {
  Logger.overrideLogger(false);
  broker = await TestBroker.start();
  for (const service of processNames) {
    const clock = { HEARBACK_CLOCK_FILE: join(broker.folder, 'clock.json') };
    const open = await openProcess(service, readSettings({ ...testEnvironment(service, broker), ...clock }));
    const serving = await serve(open, modules[service] ?? IdleModule);
    running.set(service, { open, serving });
  }
});
afterAll(async () => {
  for (const { open, serving } of running.values()) {
    await serving.close();
    await open.keeping.connection.dropDatabase();
    await open.close();
  }
  await broker.stop();
});

it('when the platform is at rest again, what fell due by the moved clock has happened and been heard', async () => {
  const { open: gateway, serving } = the('gateway');
  const letters = the('dispatch').serving.app.get(LetterStore, { strict: false });
  const context = contextOf('qinglan');
  const inDays = (days: number) => new Date(gateway.clock.now().getTime() + days * 86_400_000).toISOString();
  const reminders = [inDays(1), inDays(2), inDays(30)];
  await letters.create(context, 'a', () => [{ type: 'letter-written', id: 'a', reminders }]);

  if (gateway.clock instanceof MovableClock) gateway.clock.advance(50 * 3_600_000);
  await settleAll(gateway, serving.background);

  expect((await letters.find(context, 'a'))?.state.reminded).toEqual(reminders.slice(0, 2));
  expect(heard).toEqual(['letter-written', 'letter-reminded', 'letter-reminded']);
  expect(the('survey').open.clock.now().toISOString() > inDays(-0.1)).toBe(true);
});

it('what is still being heard is waited for', async () => {
  let finish = () => {};
  maySettle = new Promise((resolve) => (finish = resolve));
  const { open, serving } = the('gateway');
  const before = heard.length;
  await the('dispatch')
    .serving.app.get(LetterStore, { strict: false })
    .create(contextOf('qinglan'), 'b', () => [{ type: 'letter-written', id: 'b' }]);
  await eventually('it is being heard', () => heard.length > before);
  await expect(settleAll(open, serving.background, 150)).rejects.toThrow('did not come to rest');
  finish();
  await settleAll(open, serving.background);
});

it('a process that does not answer is waited for too', async () => {
  const { open: gateway, serving } = the('gateway');
  await the('reporting').serving.close();
  await the('reporting').open.nats.drain();
  await expect(settleAll(gateway, serving.background, 50)).rejects.toThrow('did not come to rest');
});
