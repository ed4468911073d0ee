import type { Instant } from '@hearback/contracts';
import type { PersonRequestEvent, SealedText } from './person-request.events.js';

type Received = Omit<Extract<PersonRequestEvent, { type: 'person-request-received' }>, 'type' | 'at'> & {
  readonly receivedAt: Instant;
};
interface Decided {
  readonly decidedBy: string;
  readonly decidedAt: Instant;
}
interface Granting extends Decided {
  readonly personIds: readonly string[];
  readonly identityCheck?: SealedText;
}

/** A person's request about their data (个人信息请求): waits for a decision, is being carried out, done, or declined with a reason. */
export type PersonRequest =
  | (Received & { readonly status: 'RECEIVED' })
  | (Received & Granting & { readonly status: 'GRANTED' })
  | (Received & Granting & { readonly status: 'DONE'; readonly doneAt: Instant })
  | (Received & Decided & { readonly status: 'DECLINED'; readonly reason?: SealedText });

/** Folds an event into the state. Throws for an event that no decision can have made: a defect, not a refusal. */
export function evolve(request: PersonRequest | undefined, event: PersonRequestEvent): PersonRequest {
  if (event.type === 'person-request-received') {
    const { type: _type, at, ...received } = event;
    return { ...received, receivedAt: at, status: 'RECEIVED' };
  }
  switch (event.type) {
    case 'person-request-granted': {
      const { personIds, identityCheck, at, by } = event;
      return {
        ...inState(request, 'RECEIVED', event),
        status: 'GRANTED',
        decidedBy: by,
        decidedAt: at,
        personIds,
        identityCheck,
      };
    }
    case 'person-request-declined': {
      const { reason, at, by } = event;
      return { ...inState(request, 'RECEIVED', event), status: 'DECLINED', decidedBy: by, decidedAt: at, reason };
    }
    case 'person-request-done':
      return { ...inState(request, 'GRANTED', event), status: 'DONE', doneAt: event.at };
    case 'person-data-exported':
      if (!request) throw new TypeError(`${event.type} of a request that was never received`);
      return request;
    default:
      return event satisfies never;
  }
}

function inState<S extends PersonRequest['status']>(
  request: PersonRequest | undefined,
  status: S,
  { type }: PersonRequestEvent,
): PersonRequest & { status: S } {
  if (request?.status !== status) throw new TypeError(`${type} of a request that is ${request?.status ?? 'not there'}`);
  return request as PersonRequest & { status: S };
}

export const isOpen = ({ status }: PersonRequest): boolean => status === 'RECEIVED' || status === 'GRANTED';
