import { describe, expect, it } from '@jest/globals';
import { headers } from '@nats-io/transport-node';
import { readEvent, Unreadable, type ReadEvent } from './read-event.js';

/** A message as it lies in the stream. */
interface Raw {
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
const sound: Raw = {
  subject: 'hb.event.dispatch.letter-copied.qinglan',
  headers: {
    'ce-id': 'a:7',
    'ce-type': 'hearback.dispatch.letter-copied.v2',
    'ce-source': '/dispatch/letter',
    'ce-subject': 'a',
    'ce-time': '2026-03-02T02:00:00.000Z',
    'hb-version': '7',
    'hb-head': 'h',
    'hb-correlation': 'c',
  },
  body: '{"id":"a","added":["later"]}',
};
const saying = (key: string, value: string): Partial<Raw> => ({ headers: { ...sound.headers, [key]: value } });

function read({ subject, headers: said, body }: Raw): ReadEvent {
  const all = headers();
  for (const [key, value] of Object.entries(said)) all.set(key, value);
  return readEvent({ subject, headers: all, json: <T>() => JSON.parse(body) as T }, 'callback');
}

describe('an event', () => {
  it('is read with what its headers say of it, whatever fields its state has', () => {
    expect(read(sound)).toMatchObject({
      context: { tenantId: 'qinglan', correlationId: 'c', causationId: 'a:7' },
      event: { source: 'letter/a', version: 7, head: 'h', at: '2026-03-02T02:00:00.000Z', state: { added: ['later'] } },
      of: { service: 'dispatch', aggregate: 'letter', schema: 2 },
    });
  });

  it.each(Object.keys(sound.headers))('without %s is unreadable', (key) => {
    const { [key]: _, ...rest } = sound.headers;
    expect(() => read({ ...sound, headers: rest })).toThrow(new Unreadable(`header ${key} is missing`));
  });

  it.each<[string, Partial<Raw>, string]>([
    ['whose body is not JSON', { body: '{"id":"a"' }, 'the body is not JSON'],
    ['whose body is a list', { body: '[]' }, 'the body is no state: expected an object'],
    ['whose body is nothing', { body: 'null' }, 'the body is no state: expected an object'],
    ['whose body is about nothing', { body: '{}' }, "the body's id is not a, which header ce-subject names"],
    ['whose body is about another', { body: '{"id":"b"}' }, "the body's id is not a, which header ce-subject names"],
    ['of no version', saying('hb-version', '7a'), 'header hb-version is "7a", not like 1'],
    ['of version 0', saying('hb-version', '0'), 'header hb-version is "0", not like 1'],
    ['of no instant', saying('ce-time', 'now'), 'header ce-time is "now", not like 2026-03-02T02:00:00.000Z'],
    [
      'of another name than its subject',
      saying('ce-type', 'hearback.dispatch.letter-lost.v1'),
      'header ce-type is "hearback.dispatch.letter-lost.v1", not like hearback.dispatch.letter-copied.v1',
    ],
    [
      'of another service than its subject',
      saying('ce-source', '/intake/letter'),
      'header ce-source is "/intake/letter", not like /dispatch/aggregate',
    ],
    [
      'of no company',
      { subject: 'hb.event.dispatch.letter-copied.QINGLAN' },
      'not a tenant id (from event): "QINGLAN"',
    ],
    ['of no subject of ours', { subject: 'hb.event.dispatch' }, "not an event's subject: hb.event.dispatch"],
  ])('%s is unreadable', (_, spoilt, reason) => {
    expect(() => read({ ...sound, ...spoilt })).toThrow(new Unreadable(reason));
  });
});
