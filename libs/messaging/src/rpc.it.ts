import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import {
  contextOf,
  LetterModule,
  LetterStore,
  loseLetter,
  signContext,
  stampLetter,
  startService,
  TestBroker,
  testKeys,
  writeLetter,
  type TestService,
} from '@hearback/testing';
import { Logger } from '@nestjs/common';
import { SignJWT } from 'jose';
import { mongo } from 'mongoose';
import { trustContextsOf } from './answers.js';
import { CompanyShares } from './company-shares.js';
import { ContextVerifier } from './context-token.js';
import { ServiceClient, ServiceIncident, ServiceUnavailable } from './service-client.js';

const context = contextOf('qinglan');
let broker: TestBroker;
let client: ServiceClient;
let service: TestService;

const write = async (key: string, of = context): Promise<string> => {
  const written = await service.ask(writeLetter, of, { key });
  return 'ok' in written ? written.ok.id : 'refused';
};
const askWith = (contextToken: string) =>
  client.ask(writeLetter, { contextToken, correlationId: 'test' }, { key: 'any' });

beforeAll(async () => {
  broker = await TestBroker.start();
  client = new ServiceClient(await broker.as('gateway'));
  // Asked before anybody is there to answer: a service that restarts.
  const early = client.ask(writeLetter, await signContext(context), { key: 'early' });
  service = await startService('dispatch', LetterModule, { broker });
  expect(await early).toHaveProperty('ok');
});
afterEach(() => void jest.restoreAllMocks());
afterAll(async () => {
  await service.close();
  await broker.stop();
});

describe('a request', () => {
  it('is answered in the name of the context that it carries', async () => {
    const letterId = await write('1');
    expect(await service.ask(stampLetter, context, { letterId, count: 2 })).toEqual({
      ok: { id: letterId, stamps: 2 },
    });
    expect(await service.ask(stampLetter, contextOf('songhe'), { letterId, count: 2 })).toMatchObject({
      refusal: { kind: 'NOT_FOUND', fields: [{ path: 'letterId' }] },
    });
  });

  it('comes back refused when a rule says no', async () => {
    expect(await service.ask(stampLetter, context, { letterId: await write('2'), count: 10 })).toMatchObject({
      refusal: { kind: 'RULE', code: 'LETTER_FULL' },
    });
  });

  it('with wrong input is refused: every field, in both languages, before anything happens', async () => {
    const wrong = { letterId: await write('3'), count: 0, note: 'far too long' };
    const answer = await service.ask(stampLetter, context, wrong);
    expect(answer).toMatchObject({ refusal: { kind: 'INPUT', fields: [{ path: 'count' }, { path: 'note' }] } });
    if ('ok' in answer) return;
    expect(answer.refusal.fields?.[1]?.message).toEqual({
      zh: '最多 10 字，请缩短或分几次提交。',
      en: 'At most 10 characters: shorten it or send it in parts.',
    });
  });

  it('the same key asks for the same thing once, and for another operation is another key', async () => {
    const letterId = await write('same');
    const stamp = () => service.ask(stampLetter, context, { letterId, count: 1, key: 'same' });
    await stamp();
    expect(await stamp()).toEqual({ ok: { id: letterId, stamps: 1 } });
  });

  it('that meets a defect tells an incident and nothing else; the log has the rest', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const met = await service.ask(loseLetter, context, {}).catch((error: unknown) => error);
    expect(met).toBeInstanceOf(ServiceIncident);
    expect(String(met)).not.toContain('secret');
    expect(log.mock.calls.join()).toMatch(
      new RegExp(`${(met as ServiceIncident).incident}.*secret place of lost letters`),
    );
  });

  it('that meets a database that is away is told so, as no defect: the same again succeeds', async () => {
    jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const store = service.get(LetterStore);
    jest.spyOn(store, 'create').mockRejectedValueOnce(new mongo.MongoNetworkError('reset'));
    await expect(write('away')).rejects.toThrow(ServiceUnavailable);
    expect(await write('away')).toMatch(/^\w+$/);
  });
});

describe('a context', () => {
  const gateway = createPrivateKey({ key: Buffer.from(testKeys.private, 'base64'), format: 'der', type: 'pkcs8' });
  const { privateKey: stranger } = generateKeyPairSync('ed25519');
  const claims = { actor: context.actor, roles: ['admin'], properties: 'all' };
  const token = (tenant = 'qinglan') => new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA' }).setSubject(tenant);
  const unsigned = [{ alg: 'none' }, { ...claims, sub: 'qinglan', exp: 9_999_999_999 }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');

  it.each<[string, () => string | Promise<string>]>([
    ['missing', () => ''],
    ['no token', () => 'qinglan'],
    ['unsigned', () => `${unsigned}.`],
    ['signed by somebody else', () => token().setExpirationTime('1m').sign(stranger)],
    ['expired', () => token().setExpirationTime('-1s').sign(gateway)],
    ['without an end', () => token().sign(gateway)],
    ['of no company', () => token('').setExpirationTime('1m').sign(gateway)],
    ['changed on the way', async () => (await signContext(context)).contextToken.replace(/^(.{50})./, '$1_')],
  ])('%s is refused', async (_, made) => {
    expect(await askWith(await made())).toMatchObject({ refusal: { kind: 'FORBIDDEN' } });
  });

  it('signed by the gateway is taken', async () => {
    expect(await askWith(await token().setExpirationTime('1m').sign(gateway))).toHaveProperty('ok');
  });
});

describe('F1 a company that floods a service', () => {
  it('waits for its own turns, and nobody waits for it', async () => {
    trustContextsOf(new ContextVerifier([testKeys.public]), new CompanyShares(2));
    const store = service.get(LetterStore);
    const create = store.create.bind(store);
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const inside: string[] = [];
    jest.spyOn(store, 'create').mockImplementation(async (of, ...rest) => {
      inside.push(of.tenantId);
      if (of.tenantId === 'qinglan') await gate;
      return create(of, ...rest);
    });
    const flood = Array.from({ length: 9 }, (_, i) => write(`flood-${i}`));
    expect(await write('other', contextOf('songhe'))).toMatch(/^\w+$/);
    expect(inside.sort()).toEqual(['qinglan', 'qinglan', 'songhe']);
    letGo();
    expect(new Set(await Promise.all(flood)).size).toBe(9);
  });
});
