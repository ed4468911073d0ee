import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { ok, rpc, type Outcome } from '@hearback/contracts';
import {
  contextOf,
  eventually,
  freePort,
  LetterModule,
  signContext,
  TestBroker,
  testEnvironment,
  writeLetter,
} from '@hearback/testing';
import { Controller, Logger, Module } from '@nestjs/common';
import { z } from 'zod';
import { Answers } from './answers.js';
import { runService } from './run-service.js';
import { ServiceClient } from './service-client.js';

const stranger = rpc('intake', 'ask', z.object({}))<string>();

/** Answers what another service is asked: NATS does not let it. */
@Controller()
class Stranger {
  @Answers(stranger)
  async answer(): Promise<Outcome<string>> {
    return ok('mine');
  }
}
@Module({ controllers: [Stranger] })
class StrangerModule {}

const before = { ...process.env };
let broker: TestBroker;
const exit = jest.spyOn(process, 'exit').mockImplementation((() => undefined) as typeof process.exit);
const said: string[] = [];
const stopTelemetry = async () => void said.push('telemetry stopped');

beforeAll(async () => {
  broker = await TestBroker.start();
  for (const level of ['log', 'error'] as const)
    jest.spyOn(Logger.prototype, level).mockImplementation((message: unknown) => void said.push(String(message)));
});
beforeEach(() => {
  Object.assign(process.env, testEnvironment('dispatch', broker));
  exit.mockClear();
  said.length = 0;
});
afterEach(() => void (process.env = { ...before }));
afterAll(() => broker.stop());

it('a service says when it is ready, answers, is healthy, and leaves quietly when it is told to', async () => {
  const port = await freePort();
  process.env['HEARBACK_HEALTH_PORT'] = String(port);
  await runService('dispatch', LetterModule, stopTelemetry);
  expect(said).toContain('ready');
  const client = new ServiceClient(await broker.as('gateway'));
  expect(await client.ask(writeLetter, await signContext(contextOf('qinglan')), { key: '1' })).toHaveProperty('ok');
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);

  process.emit('SIGTERM');
  process.emit('SIGINT');
  await eventually('it has left', () => exit.mock.calls.length);
  expect(exit.mock.calls).toEqual([[0]]);
  expect(said.at(-1)).toBe('telemetry stopped');
});

it('a service that NATS does not let hear ends and says why, instead of staying deaf', async () => {
  await runService('dispatch', StrangerModule, stopTelemetry);
  await eventually('it has ended', () => exit.mock.calls.length);
  expect(exit.mock.calls).toEqual([[1]]);
  expect(said).toContainEqual(expect.stringMatching(/^NATS refuses.*hb\.rpc\.intake\.ask/));
});

it('without its settings it does not start', async () => {
  delete process.env['NATS_USER'];
  await expect(runService('dispatch', LetterModule, stopTelemetry)).rejects.toThrow(/^settings: NATS_USER/);
});
