/** The headers of events (CloudEvents 1.0, binary mode) and of requests (DESIGN §5), in one place. */
export const HEADER = {
  id: 'ce-id',
  type: 'ce-type',
  source: 'ce-source',
  time: 'ce-time',
  subject: 'ce-subject',
  specVersion: 'ce-specversion',
  /** The aggregate's version at this event, and its chain head. */
  version: 'hb-version',
  head: 'hb-head',
  correlation: 'hb-correlation',
  causation: 'hb-causation',
  /** The id of the person who did it, if a person did. */
  by: 'hb-by',
  context: 'hb-context',
  messageId: 'Nats-Msg-Id',
} as const;

export const eventSubject = (service: string, name: string, tenantId: string): string =>
  `hb.event.${service}.${name}.${tenantId}`;
export const streamOf = (service: string): string => service.toUpperCase();
