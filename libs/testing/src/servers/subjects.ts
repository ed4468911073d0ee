/** The six processes: each has its own NATS user, stream, inbox and database. */
export const processNames = ['intake', 'dispatch', 'callback', 'survey', 'reporting', 'gateway'] as const;
export type ProcessName = (typeof processNames)[number];

/** Whose events a process hears: it may keep one durable consumer, named after itself, in each of these streams. */
export const hears: Record<ProcessName, readonly ProcessName[]> = {
  intake: ['intake', 'dispatch', 'callback', 'survey'],
  dispatch: ['intake', 'callback', 'gateway'],
  callback: ['intake', 'dispatch', 'survey'],
  survey: ['intake', 'callback'],
  reporting: ['intake', 'dispatch', 'callback', 'survey'],
  gateway: ['intake', 'dispatch', 'callback'],
};

/** What a NATS user may do, in the words of nats-server's configuration. */
export interface Permissions {
  publish: { allow: string[] };
  subscribe: { allow: string[] };
  allow_responses?: { max: number; expires: string };
}

/** Everything a process may publish and subscribe; whatever is not here is refused by nats-server. */
export function permissionsOf(name: ProcessName): Permissions {
  const stream = streamOf(name);
  const provide = ['INFO', 'CREATE', 'UPDATE'].map((verb) => `$JS.API.STREAM.${verb}.${stream}`);
  const hear = hears[name].flatMap((source) => consume(streamOf(source), name));
  const publish = [`hb.event.${name}.>`, ...provide, ...hear];
  const subscribe = [`_INBOX.${name}.>`, 'hb.dev.*'];
  if (name === 'gateway')
    return { publish: { allow: [...publish, 'hb.rpc.*.*', 'hb.dev.*'] }, subscribe: { allow: subscribe } };
  return {
    publish: { allow: publish },
    // "subject queue": only as a member of the queue group, so that of several replicas one answers.
    subscribe: { allow: [...subscribe, `hb.rpc.${name}.* ${name}`] },
    allow_responses: { max: 1, expires: '1m' },
  };
}

/** The stream that holds the events of a process. */
export const streamOf = (name: ProcessName): string => name.toUpperCase();

const consume = (stream: string, consumer: ProcessName): string[] => [
  `$JS.API.STREAM.INFO.${stream}`,
  `$JS.API.CONSUMER.CREATE.${stream}.${consumer}`,
  `$JS.API.CONSUMER.CREATE.${stream}.${consumer}.>`,
  `$JS.API.CONSUMER.DURABLE.CREATE.${stream}.${consumer}`,
  `$JS.API.CONSUMER.INFO.${stream}.${consumer}`,
  `$JS.API.CONSUMER.MSG.NEXT.${stream}.${consumer}`,
  `$JS.ACK.${stream}.${consumer}.>`,
];
