import type { AttemptState, ClockState, ContactMethod, Instant, Verdict } from '@hearback/contracts';
import type { CallbackEvent, CallbackPlan, InPerson } from './callback.events.js';
import { metClock } from './rules/an-answer-in-time-meets-the-clock.js';

/** A form that stands in for a call. Its number is its name: the first is asked at the start, the second after calls in vain. */
type Form =
  | { readonly state: 'NONE' }
  | { readonly state: 'REQUESTED' | 'ANSWERED' | 'VOIDED'; readonly no: number; readonly until: Instant };

interface Facts extends Omit<CallbackPlan, 'startedAt' | 'dueAt' | 'policyVersion' | 'scheduledFor' | 'givesUpAt'> {
  readonly clock: ClockState;
  readonly form: Form;
  readonly attempts: readonly AttemptState[];
  readonly triedInWindow: boolean;
}

/** Somebody has still to hear from the customer. PENDING: not tried yet; SCHEDULED: after a try or a form in vain. */
export interface OpenCallback extends Facts {
  readonly status: 'PENDING' | 'SCHEDULED';
  /** When somebody is to call or visit; absent while only a form is waited for. */
  readonly scheduledFor?: Instant;
  /** When it ends as not reached; absent until all that can be tried was tried. */
  readonly givesUpAt?: Instant;
}
interface ConcludedCallback extends Facts {
  readonly status: 'CONCLUDED';
  readonly concludedAt: Instant;
  readonly concludedMethod: ContactMethod;
  readonly verdict: Verdict;
  readonly solved: boolean;
  readonly by?: string;
  readonly comment?: string;
}
interface EndedCallback extends Facts {
  readonly status: 'NOT_REACHED' | 'CANCELLED';
}
/** Holds the place of a callback that must never start. */
interface RuledOut {
  readonly status: 'RULED_OUT';
  readonly caseId: string;
  readonly round: number;
}
export type RealCallback = OpenCallback | ConcludedCallback | EndedCallback;
export type Callback = RealCallback | RuledOut;

export const isOpen = (callback: Callback | undefined): callback is OpenCallback =>
  callback?.status === 'PENDING' || callback?.status === 'SCHEDULED';

/** Folds an event into the state. Throws for an event that no decision can have made: a defect, not a refusal. */
export function evolve(callback: Callback | undefined, event: CallbackEvent): Callback {
  switch (event.type) {
    case 'callback-planned':
      return planned(event.plan);
    case 'callback-ruled-out':
      return { status: 'RULED_OUT', caseId: event.caseId, round: event.round };
    case 'callback-redacted':
      return callback ?? missing(event);
    default:
      if (!isOpen(callback)) throw new TypeError(`${event.type} after ${callback?.status ?? 'nothing'}`);
      return evolveOpen(callback, event);
  }
}

const missing = ({ type }: CallbackEvent): never => {
  throw new TypeError(`${type} after nothing`);
};

function planned({ startedAt, dueAt, policyVersion, ...plan }: CallbackPlan): OpenCallback {
  const clock = { name: 'CALLBACK', round: plan.round, state: 'RUNNING', startedAt, dueAt, policyVersion } as const;
  return { ...plan, status: 'PENDING', clock, form: { state: 'NONE' }, attempts: [], triedInWindow: false };
}

type LaterEvent = Exclude<CallbackEvent, { type: 'callback-planned' | 'callback-ruled-out' | 'callback-redacted' }>;

function evolveOpen(callback: OpenCallback, event: LaterEvent): RealCallback {
  const { clock, form } = callback;
  switch (event.type) {
    case 'callback-regraded':
      return regraded(callback, event);
    case 'callback-form-requested':
      return { ...callback, form: { state: 'REQUESTED', no: event.no, until: event.until } };
    case 'callback-form-voided':
      return inPerson(callback, event);
    case 'callback-attempted':
      return attempted(callback, event);
    case 'callback-scheduled':
      return scheduled(callback, event.scheduledFor);
    case 'callback-breached':
      return { ...callback, clock: { ...clock, state: 'BREACHED', breachedAt: event.at } };
    case 'callback-concluded':
      return concluded(callback, event);
    case 'callback-not-reached':
      return { ...ended(callback), status: 'NOT_REACHED', form: voided(form) };
    case 'callback-cancelled':
      return { ...ended(callback), status: 'CANCELLED', form: voided(form), clock: cancelled(clock) };
    default:
      return event satisfies never;
  }
}

const scheduled = (callback: OpenCallback, scheduledFor: Instant): OpenCallback => ({
  ...callback,
  status: 'SCHEDULED',
  scheduledFor,
});

const inPerson = (callback: OpenCallback, { method, scheduledFor }: InPerson): OpenCallback => ({
  ...scheduled(callback, scheduledFor),
  method,
  form: voided(callback.form),
});

function regraded(callback: OpenCallback, event: CallbackEvent & { type: 'callback-regraded' }): OpenCallback {
  const { grade, dueAt, formUntil: until, raised } = event;
  const form = callback.form.state === 'REQUESTED' && until ? { ...callback.form, until } : callback.form;
  const changed = { ...callback, grade, clock: { ...callback.clock, dueAt }, form };
  return raised ? inPerson(changed, raised) : changed;
}

// All that can be tried was tried: whether inside the window is for the figures, and it meets the clock.
function attempted(callback: OpenCallback, event: CallbackEvent & { type: 'callback-attempted' }): OpenCallback {
  const { at, method, by, note, givesUpAt } = event;
  const attempts = [...callback.attempts, { at, method, reached: false, by, note }];
  if (!givesUpAt) return { ...callback, attempts };
  const { scheduledFor: _over, ...rest } = callback;
  const clock = metClock(callback.clock, at);
  const triedInWindow = clock.state === 'MET';
  return { ...rest, attempts, givesUpAt, triedInWindow, clock };
}

function concluded(callback: OpenCallback, event: CallbackEvent & { type: 'callback-concluded' }): ConcludedCallback {
  const { at, method, verdict, solved, by, comment } = event;
  const { form } = callback;
  return {
    ...ended(callback),
    status: 'CONCLUDED',
    concludedAt: at,
    concludedMethod: method,
    verdict,
    solved,
    by,
    comment,
    clock: metClock(callback.clock, at),
    form: by ? voided(form) : form.state === 'NONE' ? form : { ...form, state: 'ANSWERED' },
    attempts: by ? [...callback.attempts, { at, method, reached: true, by }] : callback.attempts,
  };
}

function ended({ status: _status, scheduledFor: _scheduled, givesUpAt: _givesUp, ...facts }: OpenCallback): Facts {
  return facts;
}

const voided = (form: Form): Form => (form.state === 'REQUESTED' ? { ...form, state: 'VOIDED' } : form);
const cancelled = (clock: ClockState): ClockState =>
  clock.state === 'RUNNING' ? { ...clock, state: 'CANCELLED' } : clock;
