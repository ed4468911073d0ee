import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contextOf, LetterModule, stampLetter, startService, writeLetter, type TestService } from '@hearback/testing';

const context = contextOf('qinglan');
let service: TestService;

describe('requests', () => {
  beforeAll(async () => {
    service = await startService('dispatch', LetterModule);
  });
  afterAll(() => service.close());

  it('answers', async () => {
    const written = await service.ask(writeLetter, context, { key: '1' });
    expect(written).toEqual({ ok: { id: expect.any(String), stamps: 0 } });
    if (!('ok' in written)) return;
    expect(await service.ask(stampLetter, context, { letterId: written.ok.id, count: 2 })).toEqual({
      ok: { id: written.ok.id, stamps: 2 },
    });
    await service.settle();
  });
});
