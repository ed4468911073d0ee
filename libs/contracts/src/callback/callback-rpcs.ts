import { z } from 'zod';
import type { ActionsOf } from '../action.js';
import { rpc } from '../rpc.js';
import { CallbackStatus, ContactMethod, Id, Key, PageInput, Verdict, text } from '../vocabulary.js';
import type { Page } from '../vocabulary.js';
import type { CallbackState } from './callback-events.js';

const keyed = { key: Key.optional() };

export interface CallbackView extends CallbackState {
  readonly version: number;
  /** In the customer's words. Stays in callback: events do not have it. */
  readonly comment?: string;
}

/** Nobody answered. */
export const recordAttempt = rpc(
  'callback',
  'record-attempt',
  z.object({ callbackId: Id, method: ContactMethod, note: text(1_000).nullish(), ...keyed }),
)<CallbackView>();
export const concludeCallback = rpc(
  'callback',
  'conclude-callback',
  z.object({
    callbackId: Id,
    method: ContactMethod.nullish(),
    verdict: Verdict,
    solved: z.boolean(),
    comment: text(2_000).nullish(),
    ...keyed,
  }),
)<CallbackView>();
export const CallbackFilter = z.object({
  statuses: z.array(CallbackStatus).max(10).nullish(),
  due: z.boolean().nullish(),
  mine: z.boolean().nullish(),
});
export type CallbackFilter = z.infer<typeof CallbackFilter>;
export const getCallbacks = rpc('callback', 'get-callbacks', z.object({ ids: z.array(Id).max(200) }))<
  readonly CallbackView[]
>();
/** What the actor may do with each callback now, and why not the rest. */
export const callbackActions = rpc('callback', 'callback-actions', z.object({ ids: z.array(Id).max(200) }))<
  readonly ActionsOf[]
>();
/** By due time. `mine` leaves out those that the actor may not call, because they or their team handled the case. */
export const listCallbacks = rpc(
  'callback',
  'list-callbacks',
  PageInput.extend({ filter: CallbackFilter.nullish(), count: z.boolean().optional() }),
)<Page<CallbackView>>();
