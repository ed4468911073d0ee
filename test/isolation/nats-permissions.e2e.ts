import { processNames, sharedPlatform, streamOf, type ProcessName } from '@hearback/testing';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listened, said, tooMuch, unhearable, unsayable } from './nats-subjects.js';
import { passwordOf } from './stores.js';

const platform = sharedPlatform();
const servers = platform.endpoints().nats;
const connections = new Map<string, NatsConnection>();
const as = (name: ProcessName) => connections.get(name)!;

beforeAll(async () => {
  for (const user of processNames) {
    const pass = passwordOf(platform, 'nats', user);
    connections.set(user, await connect({ servers, user, pass, inboxPrefix: `_INBOX.${user}` }));
  }
});
afterAll(async () => void (await Promise.all([...connections.values()].map((one) => one.close()))));

describe('F1 at NATS a process', () => {
  it.each(processNames)('%s can say and hear what is its own', async (name) => {
    expect(await said(as(name), `$JS.API.STREAM.INFO.${streamOf(name)}`)).toBe('answered');
    expect(await listened(as(name), `_INBOX.${name}.mine`)).toBe('heard');
  });

  it.each(processNames)('%s says and hears nothing on the subjects of others', async (name) => {
    expect([[...unsayable(name)].length > 400, [...unhearable(name)].length > 40]).toEqual([true, true]);
    expect(await tooMuch(as(name), name)).toEqual([]);
  });
});

describe('F1 at NATS whoever has no password', () => {
  it.each([
    ['nobody', {}],
    ['a process with a wrong password', { user: 'gateway', pass: 'guessed' }],
    ['a process without one', { user: 'gateway' }],
    ['a token', { token: 'guessed' }],
    ['a stranger', { user: 'admin', pass: 'admin' }],
  ])('does not come in: %s', async (_, credentials) => {
    await expect(connect({ servers, reconnect: false, ...credentials })).rejects.toThrow(/[Aa]uthorization/);
  });
});
