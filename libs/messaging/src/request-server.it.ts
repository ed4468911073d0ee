import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ok, rpc, type Outcome } from '@hearback/contracts';
import { contextOf, eventually, signContext, startService, type TestService } from '@hearback/testing';
import { headers } from '@nats-io/transport-node';
import { Controller, Module } from '@nestjs/common';
import { z } from 'zod';
import { Answers } from './answers.js';
import { HEADER } from './headers.js';

const think = rpc('dispatch', 'think', z.object({}))<string>();
const greet = rpc('dispatch', 'greet', z.object({}))<string>();
let asked = 0;
let finish: () => void = () => undefined;

@Controller()
class Thinker {
  @Answers(think)
  async think(): Promise<Outcome<string>> {
    asked += 1;
    await new Promise<void>((resolve) => (finish = resolve));
    return ok('thought');
  }

  @Answers(greet)
  async greet(): Promise<Outcome<string>> {
    return ok('hello');
  }
}
@Module({ controllers: [Thinker] })
class ThinkerModule {}

let service: TestService;
beforeAll(async () => void (service = await startService('dispatch', ThinkerModule)));
afterAll(() => service.close());

it('F5 a stopping service answers what it has been asked, and takes nothing more', async () => {
  const gateway = await service.broker.as('gateway');
  const header = headers();
  header.set(HEADER.context, (await signContext(contextOf('qinglan'))).contextToken);
  const ask = (subject: string) =>
    gateway.request(subject, JSON.stringify({ pattern: subject, data: {}, id: '1' }), {
      timeout: 20_000,
      headers: header,
    });
  const asking = ask(think.subject);
  await eventually('it thinks', () => asked === 1);

  const stopped = service.serving.app.close();
  await eventually('it takes nothing more', () =>
    ask(greet.subject).then(
      () => false,
      (error: Error) => /no responders/i.test(String(error)),
    ),
  );
  finish();
  expect((await asking).json()).toMatchObject({ response: { ok: 'thought' } });
  await stopped;
  expect(asked).toBe(1);
});
