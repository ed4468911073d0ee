import type { Instant } from '@hearback/contracts';
import { isOpen, type Callback, type OpenCallback } from './callback.js';
import type { CallbackEvent } from './callback.events.js';
import { callableFrom } from './rules/calls-are-scheduled-in-calling-hours.js';

/** The next instant at which time alone changes something: the end of a form's time, of the window, or of all trying. */
export function wakeAt(callback: Callback): Instant | undefined {
  if (!isOpen(callback)) return undefined;
  const instants = [windowEndOf(callback), callback.givesUpAt, formEndOf(callback)];
  return instants.filter((at) => at !== undefined).sort()[0];
}

/** What happens at that instant. A breach comes first, so that what ends with it has been breached. */
export function due(callback: Callback, at: Instant): readonly CallbackEvent[] {
  if (!isOpen(callback)) return [];
  const { givesUpAt, inPerson, zone } = callback;
  const events: CallbackEvent[] = [];
  if (windowEndOf(callback) === at) events.push({ type: 'callback-breached', at });
  if (givesUpAt === at) events.push({ type: 'callback-not-reached', at });
  else if (inPerson && formEndOf(callback) === at)
    events.push({ type: 'callback-form-voided', method: inPerson, scheduledFor: callableFrom(at, zone) });
  return events;
}

const windowEndOf = ({ clock }: OpenCallback) => (clock.state === 'RUNNING' ? clock.dueAt : undefined);
const formEndOf = ({ form }: OpenCallback) => (form.state === 'REQUESTED' ? form.until : undefined);
