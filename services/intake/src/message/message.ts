import type { Instant } from '@hearback/contracts';
import type { MessageEvent, MessagePlan } from './message.events.js';

/** Waiting for its next try, sent, or given up with a reason that people see. */
export type Delivery =
  | { readonly status: 'WAITING'; readonly tries: number; readonly nextTryAt: Instant }
  | { readonly status: 'SENT'; readonly at: Instant }
  | { readonly status: 'PARKED'; readonly why: string };

export type Message = MessagePlan & { readonly delivery: Delivery };

export function evolve(message: Message | undefined, event: MessageEvent): Message {
  if (event.type === 'message-planned') {
    const { type: _type, at, ...plan } = event;
    return { ...plan, delivery: { status: 'WAITING', tries: 0, nextTryAt: at } };
  }
  if (!message) throw new TypeError(`${event.type} of a message that was never planned`);
  switch (event.type) {
    case 'message-sent':
      return { ...message, delivery: { status: 'SENT', at: event.at } };
    case 'message-delayed':
      return { ...message, delivery: { status: 'WAITING', tries: triesOf(message) + 1, nextTryAt: event.until } };
    case 'message-parked':
      return { ...message, delivery: { status: 'PARKED', why: event.why } };
    case 'message-redacted':
      return message;
    default:
      return event satisfies never;
  }
}

export const triesOf = ({ delivery }: Message): number => (delivery.status === 'WAITING' ? delivery.tries : 0);
