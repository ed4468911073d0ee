import type { CallbackState, HeardEvent } from '@hearback/contracts';
import { roundOf, type Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';
import { satisfiedCallbackCloses } from './satisfied-callback-closes-the-case.js';
import { unreachedCustomerCloses } from './unreached-customer-closes-the-case.js';
import { unsatisfiedCallbackReopens } from './unsatisfied-callback-reopens-the-case.js';

/** What a callback's newest state means for its case. It is entered in any case; it decides only about the round it was made for. */
export function hearCallback(state: Case, event: HeardEvent<CallbackState>): CaseEvent[] {
  const { name, version, head, at, by, state: callback } = event;
  const entered: CaseEvent = { type: 'callback-heard', name, version, head, at, by, callback };
  return [entered, ...consequence(state, callback, callback.concludedAt ?? at)];
}

function consequence(state: Case, callback: CallbackState, at: string): CaseEvent[] {
  if (state.ending.end !== 'OPEN' || callback.round !== roundOf(state)) return [];
  return (
    satisfiedCallbackCloses(callback, at) ??
    unsatisfiedCallbackReopens(state, callback, at) ??
    unreachedCustomerCloses(callback, at) ??
    []
  );
}
