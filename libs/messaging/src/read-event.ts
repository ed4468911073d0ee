import type { EventFamily, HeardEvent } from '@hearback/contracts';
import { systemContext, tenantIdFrom, type TenantContext } from '@hearback/tenancy';
import { HEADER } from './headers.js';
import type { HeardMessage } from './parked-messages.js';

/** A message that no process of any version can take in, however often it comes. Says what is wrong with it, and quotes no body. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** An event as it came: in whose name it is heard, what it says, and what its headers say it is an event of. */
export interface ReadEvent {
  readonly context: TenantContext;
  readonly event: HeardEvent<unknown>;
  readonly of: Pick<EventFamily<unknown>, 'service' | 'aggregate' | 'schema'>;
}

/**
 * Reads an event: its company, its headers, and that its body is the state of what the headers name. Fields of the state are left to whoever
 * hears it: contracts grow by adding, and an unknown field or name is no fault (ADR 40). Throws Unreadable.
 */
export function readEvent(message: HeardMessage, service: string): ReadEvent {
  const [, , from, name, tenant] = message.subject.split('.');
  if (!from || !name || !tenant) throw new Unreadable(`not an event's subject: ${message.subject}`);
  // What stands behind the prefix; `like` shows in the reason what should.
  const header = (key: string, pattern = /./, like = '', prefix = ''): string => {
    const value = message.headers?.get(key);
    if (!value) throw new Unreadable(`header ${key} is missing`);
    const rest = value.slice(prefix.length);
    if (!value.startsWith(prefix) || !pattern.test(rest))
      throw new Unreadable(`header ${key} is ${JSON.stringify(value)}, not like ${prefix}${like}`);
    return rest;
  };

  const schema = header(HEADER.type, /^\d+$/, '1', `hearback.${from}.${name}.v`);
  const aggregate = header(HEADER.source, /^[a-z-]+$/, 'aggregate', `/${from}/`);
  const id = header(HEADER.subject);
  return {
    context: systemContext(companyIn(tenant), service, header(HEADER.correlation), header(HEADER.id)),
    event: {
      name,
      source: `${aggregate}/${id}`,
      version: Number(header(HEADER.version, /^[1-9]\d*$/, '1')),
      head: header(HEADER.head),
      at: header(HEADER.time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, '2026-03-02T02:00:00.000Z'),
      by: message.headers?.get(HEADER.by) || undefined,
      state: stateIn(message, id),
    },
    of: { service: from as ReadEvent['of']['service'], aggregate, schema: Number(schema) },
  };
}

function companyIn(tenant: string): ReturnType<typeof tenantIdFrom> {
  try {
    return tenantIdFrom('event', tenant);
  } catch (error) {
    throw new Unreadable((error as Error).message);
  }
}

// Of what fields a state consists, types say and nothing that runs does. That it is one, and whose, can be told of each.
function stateIn(message: HeardMessage, id: string): object {
  let state: unknown;
  try {
    state = message.json();
  } catch {
    throw new Unreadable('the body is not JSON');
  }
  if (typeof state !== 'object' || state === null || Array.isArray(state))
    throw new Unreadable('the body is no state: expected an object');
  if (!('id' in state) || state.id !== id)
    throw new Unreadable(`the body's id is not ${id}, which header ${HEADER.subject} names`);
  return state;
}
