import { hears, processNames, streamOf, type ProcessName } from '@hearback/testing';
import type { NatsConnection } from '@nats-io/transport-node';

// JetStream's whole API (nats-server, jetstream_api.go): what is asked of the account, of a stream, of a consumer.
const OF_ACCOUNT = [
  'INFO',
  'STREAM.NAMES',
  'STREAM.LIST',
  'ACCOUNT.PURGE.hearback',
  'SERVER.REMOVE',
  'META.LEADER.STEPDOWN',
];
const OF_STREAM = ['CREATE', 'UPDATE', 'INFO', 'DELETE', 'PURGE', 'SNAPSHOT', 'RESTORE', 'MSG.GET', 'MSG.DELETE'];
const OF_STREAM_RAFT = ['PEER.REMOVE', 'LEADER.STEPDOWN'];
const OF_CONSUMER = [
  'CREATE',
  'DURABLE.CREATE',
  'INFO',
  'MSG.NEXT',
  'DELETE',
  'PAUSE',
  'UNPIN',
  'RESET',
  'LEADER.STEPDOWN',
];
/** Of its own stream, and of its own consumer in a stream that it hears. */
const OWN_STREAM = ['CREATE', 'UPDATE', 'INFO'];
const OWN_CONSUMER = ['CREATE', 'DURABLE.CREATE', 'INFO', 'MSG.NEXT'];

const services = processNames.filter((name) => name !== 'gateway');
export const others = (name: ProcessName) => processNames.filter((other) => other !== name);

/** Subjects on which a process must not say anything: all of JetStream's but what it needs, and everybody else's own. */
export function* unsayable(name: ProcessName): Generator<string> {
  for (const verb of OF_ACCOUNT) yield `$JS.API.${verb}`;
  for (const owner of processNames) {
    const stream = streamOf(owner);
    const mine = owner === name;
    const heard = hears[name].includes(owner);
    for (const verb of [...OF_STREAM, ...OF_STREAM_RAFT]) {
      if (mine && OWN_STREAM.includes(verb)) continue;
      if (heard && verb === 'INFO') continue;
      yield `$JS.API.STREAM.${verb}.${stream}`;
    }
    yield* [`$JS.API.DIRECT.GET.${stream}`, `$JS.API.DIRECT.GET.${stream}.hb.event.${owner}.any.qinglan`];
    yield* [`$JS.API.CONSUMER.CREATE.${stream}`, `$JS.API.CONSUMER.NAMES.${stream}`, `$JS.API.CONSUMER.LIST.${stream}`];
    for (const consumer of [...processNames, 'stranger']) {
      const own = heard && consumer === name;
      for (const verb of OF_CONSUMER)
        if (!(own && OWN_CONSUMER.includes(verb))) yield `$JS.API.CONSUMER.${verb}.${stream}.${consumer}`;
      if (own) continue;
      yield `$JS.API.CONSUMER.CREATE.${stream}.${consumer}.hb.event.${owner}.any`;
      yield `$JS.ACK.${stream}.${consumer}.1.1.1.1.0`;
    }
  }
  for (const other of others(name)) yield* [`hb.event.${other}.case-closed.qinglan`, `_INBOX.${other}.made-up`];
  yield* [
    '$SYS.REQ.SERVER.PING',
    '$SYS.REQ.ACCOUNT.$G.CONNZ',
    '$SYS.REQ.USER.INFO',
    '$KV.bucket.key',
    'hb',
    'anything',
  ];
  if (name === 'gateway') return;
  yield* services.flatMap((service) => [`hb.rpc.${service}.get-cases`, `hb.rpc.${service}.x`]);
  yield 'hb.dev.clock';
}

/** Subjects to which a process must not listen, and in which queue. */
export function* unhearable(name: ProcessName): Generator<readonly [subject: string, queue?: string]> {
  for (const subject of [
    '>',
    'hb.>',
    'hb.event.>',
    `hb.event.${name}.>`,
    '_INBOX.>',
    '$JS.>',
    '$JS.ACK.>',
    '$SYS.>',
    '*.*.*',
  ])
    yield [subject];
  for (const other of others(name)) {
    yield [`_INBOX.${other}.>`];
    yield [`_INBOX.${other}.*`];
    yield [`hb.event.${other}.>`];
    yield [`$JS.API.STREAM.INFO.${streamOf(other)}`];
  }
  for (const service of services) {
    yield [`hb.rpc.${service}.*`]; // beside its queue, everything would be heard twice
    yield [`hb.rpc.${service}.*`, 'eavesdroppers'];
    if (service !== name) yield [`hb.rpc.${service}.*`, service];
  }
}

/** What nats-server says to a message on the subject. */
export const said = (connection: NatsConnection, subject: string): Promise<string> =>
  connection.request(subject, '{}', { timeout: 1_000 }).then(
    () => 'answered',
    (error: unknown) => String(error),
  );

/** What nats-server says to a subscription. */
export async function listened(connection: NatsConnection, subject: string, queue?: string): Promise<string> {
  let refusal = 'heard';
  const subscription = connection.subscribe(subject, { queue, callback: (error) => void (refusal = String(error)) });
  await connection.flush(); // the refusal comes before the answer to this
  subscription.unsubscribe();
  return refusal;
}

const REFUSED = /[Pp]ermissions? [Vv]iolation/;

/** Everything that nats-server lets a process do and should not. */
export async function tooMuch(connection: NatsConnection, name: ProcessName): Promise<string[]> {
  const excess: string[] = [];
  for (const subject of unsayable(name))
    if (!REFUSED.test(await said(connection, subject))) excess.push(`says ${subject}`);
  for (const [subject, queue] of unhearable(name))
    if (!REFUSED.test(await listened(connection, subject, queue)))
      excess.push(`hears ${subject} ${queue ?? ''}`.trim());
  return excess;
}
