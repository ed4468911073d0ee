import { eventFamily, type Instant, type Refusal } from '@hearback/contracts';
import type { AggregateType } from '@hearback/store';

/** What an operator wants of a company. */
export interface Order {
  readonly kind: 'PROVISION' | 'ERASE';
  readonly name: string;
  readonly code: string;
  readonly administrator?: {
    readonly subject?: string | null;
    readonly email?: string | null;
    readonly account: string;
    readonly name: string;
  };
}

/** What is left of something that was to be erased; nothing, if it is gone. */
export interface Check {
  readonly where: string;
  readonly what: string;
  readonly left: number;
}

/** An order that takes steps at several places (办理): what broke off goes on by itself, from the step that was not done. */
export interface Undertaking {
  readonly id: string;
  readonly order: Order;
  readonly done: readonly string[];
  /** Absent once it is over. */
  readonly goesOnAt?: Instant;
  /** Why it ended without being done. */
  readonly refused?: Refusal;
  readonly checks?: readonly Check[];
}

export type UndertakingEvent =
  | { readonly type: 'undertaken'; readonly id: string; readonly order: Order; readonly goesOnAt: Instant }
  | {
      readonly type: 'step-done';
      readonly step: string;
      readonly goesOnAt: Instant;
      readonly checks?: readonly Check[];
    }
  | { readonly type: 'step-put-off'; readonly step: string; readonly why: string; readonly goesOnAt: Instant }
  | { readonly type: 'step-refused'; readonly step: string; readonly refusal: Refusal }
  | { readonly type: 'all-done' };

export function evolve(before: Undertaking | undefined, event: UndertakingEvent): Undertaking {
  // Ordered again: every step is taken again, and changes nothing where it was done.
  if (event.type === 'undertaken') return { id: event.id, order: event.order, done: [], goesOnAt: event.goesOnAt };
  if (!before) throw new TypeError(`${event.type} of nothing`);
  const { goesOnAt: _, ...over } = before;
  switch (event.type) {
    case 'step-done': {
      const { goesOnAt, checks = before.checks } = event;
      return { ...before, done: [...before.done, event.step], goesOnAt, ...(checks ? { checks } : {}) };
    }
    case 'step-put-off':
      return { ...before, goesOnAt: event.goesOnAt };
    case 'step-refused':
      return { ...over, refused: event.refusal };
    case 'all-done':
      return over;
    default:
      return event satisfies never;
  }
}

export const undertakingType: AggregateType<Undertaking, UndertakingEvent, never> = {
  // Nobody else is told.
  family: eventFamily('gateway', 'undertaking', 1, [])<never>(),
  stateVersion: 1,
  evolve,
  publicState: () => {
    throw new TypeError('an undertaking is not said to others');
  },
  freeText: { undertaken: ['order'] },
  wakeAt: ({ goesOnAt }) => goesOnAt,
};
