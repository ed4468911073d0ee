import type { CallbackState, CallbackView } from '@hearback/contracts';
import type { Kept } from '@hearback/store';
import { isOpen, type Callback, type RealCallback } from './callback.js';

/** What everybody may know. Who is barred, and what was noted or said, stays here. */
export function publicState(callback: Callback): CallbackState {
  const { attempts, ...state } = shown(callback);
  return { ...state, attempts: attempts.map(({ note: _stays, ...attempt }) => attempt) };
}

/** What a caller sees: with the notes, and what the customer said. */
export const viewOf = ({ state, version }: Kept<Callback>): CallbackView => ({
  ...shown(state),
  ...(state.status === 'CONCLUDED' ? { comment: state.comment } : {}),
  version,
});

function shown(callback: Callback): CallbackState {
  if (callback.status === 'RULED_OUT') throw new TypeError('a callback that was ruled out is not shown to anybody');
  const { id, caseId, caseNumber, propertyId, zone, round, method, status, clock, attempts, triedInWindow } = callback;
  const { form } = callback;
  const common = { id, caseId, caseNumber, propertyId, zone, round, method, status, attempts, triedInWindow };
  return {
    ...common,
    form: form.state,
    ...(form.state === 'NONE' ? {} : { formNo: form.no, formUntil: form.until }),
    clock,
    dueAt: clock.dueAt,
    ...outcome(callback),
  };
}

function outcome(callback: RealCallback): Partial<CallbackState> {
  if (isOpen(callback)) return { scheduledFor: callback.scheduledFor };
  if (callback.status !== 'CONCLUDED') return {};
  const { concludedAt, concludedMethod, verdict, solved, by } = callback;
  return { concludedAt, concludedMethod, verdict, solved, by };
}
