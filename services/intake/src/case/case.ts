import type { CallbackState, ClosedBy, Instant, PromiseView, WorkOrderState } from '@hearback/contracts';
import type { CaseEvent, RedactionCause, Registration, ReopenedBy, Supplement } from './case.events.js';
import { needsHandling } from './rules/complaint-request-and-open-question-need-handling.js';
import { registerColumns, type RegisterColumns } from './register-columns.js';
import { searchTerms } from './list/search-terms.js';

/** How a case ended, if it did. */
type Ending =
  | { readonly end: 'OPEN' }
  | { readonly end: 'CLOSED'; readonly by: ClosedBy; readonly at: Instant }
  | { readonly end: 'WITHDRAWN' | 'REDIRECTED' | 'MERGED'; readonly at: Instant };

/** One time round the loop (再处理轮次). */
interface Round {
  readonly startedAt: Instant;
  readonly by: 'RECEIPT' | ReopenedBy;
  /** When it was heard that somebody has taken it up. */
  readonly takenUpAt?: Instant;
}

/** Who answered a consultation, when, and what. */
interface Answer {
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
}

/** A case of the register (投诉台账): what was taken in, what became of it, and the newest heard of its orders and callbacks. */
export interface CaseBody extends Registration {
  readonly subcategory?: string;
  readonly ending: Ending;
  readonly rounds: readonly Round[];
  /** Of a consultation, once it is answered; gone when it is asked again. */
  readonly answer?: Answer;
  readonly needsHandling: boolean;
  /** Answered, and to be called back. */
  readonly followUp: boolean;
  readonly urges: number;
  readonly lastUrgedAt?: Instant;
  /** Oldest first. Absent in what an earlier version kept. */
  readonly supplements?: readonly Supplement[];
  /** Newest round first. */
  readonly orders: readonly WorkOrderState[];
  readonly callbacks: readonly CallbackState[];
  readonly terms: readonly string[];
  /** Since when its texts are gone, and why. */
  readonly redacted?: { readonly at: Instant; readonly why: RedactionCause };
}

export type Case = CaseBody & RegisterColumns;

export const roundOf = ({ rounds }: Pick<CaseBody, 'rounds'>): number => rounds.length;
export const isImportant = ({ importantCustomer, grade }: Pick<CaseBody, 'importantCustomer' | 'grade'>): boolean =>
  importantCustomer || grade === 1;

/** Folds an event into a case and brings the register's columns up to date. */
export function evolve(state: Case | undefined, event: CaseEvent): Case {
  const body = event.type === 'case-registered' ? registered(event) : state && changed(state, event);
  if (!body) throw new TypeError(`${event.type} of a case that was never registered`);
  return { ...body, ...registerColumns(body) };
}

function registered({ type: _, ...registration }: Extract<CaseEvent, { type: 'case-registered' }>): CaseBody {
  const { kind, receivedAt, description, demand, place } = registration;
  return {
    ...registration,
    ending: { end: 'OPEN' },
    rounds: [{ startedAt: receivedAt, by: 'RECEIPT' }],
    needsHandling: needsHandling({ kind }),
    followUp: false,
    urges: 0,
    orders: [],
    callbacks: [],
    terms: searchTerms(description, demand, place),
  };
}

function changed(state: Case, event: Exclude<CaseEvent, { type: 'case-registered' }>): CaseBody {
  switch (event.type) {
    case 'case-reclassified': {
      const { kind, category, grade, subcategory, promise } = event;
      const handling = needsHandling({ kind, answer: state.answer });
      return { ...state, kind, category, grade, subcategory, promise, needsHandling: handling, decidedBy: 'PERSON' };
    }
    case 'case-urged':
      return { ...state, urges: state.urges + 1, lastUrgedAt: event.at };
    case 'case-supplemented':
      return supplemented(state, event);
    case 'case-answered': {
      const { at, by, answer, followUp } = event;
      const ending: Ending = followUp ? state.ending : { end: 'CLOSED', by: 'ANSWERED', at };
      return { ...state, answer: { at, by, text: answer }, needsHandling: false, followUp, ending };
    }
    case 'case-thanked':
      return { ...state, ending: { end: 'CLOSED', by: 'THANKED', at: event.at } };
    case 'case-closed':
      return { ...state, ending: { end: 'CLOSED', by: event.by, at: event.at } };
    case 'case-withdrawn':
      return { ...state, ending: { end: 'WITHDRAWN', at: event.at } };
    case 'case-redirected':
      return { ...state, ending: { end: 'REDIRECTED', at: event.at } };
    case 'case-reopened':
      return reopened(state, event.at, event.by, event.promise);
    case 'work-order-heard':
      return takenUp(
        { ...state, orders: newestHeard(state.orders, { ...event.order, result: event.result }) },
        event.at,
      );
    case 'callback-heard':
      return { ...state, callbacks: newestHeard(state.callbacks, event.callback) };
    case 'case-customer-marked':
      return { ...state, importantCustomer: event.important };
    case 'case-redacted':
      return { ...state, terms: [], redacted: { at: event.at, why: event.why } };
    case 'case-acknowledged':
    case 'invitation-heard':
    case 'case-followed':
    case 'contact-revealed':
    case 'message-undelivered':
      return state;
    default:
      return event satisfies never;
  }
}

// It is found by what was added, too.
function supplemented(state: Case, { type: _, ...added }: Extract<CaseEvent, { type: 'case-supplemented' }>): CaseBody {
  const { description, demand, place } = state;
  const supplements = [...(state.supplements ?? []), added];
  const terms = searchTerms(description, demand, place, ...supplements.map(({ text }) => text));
  return { ...state, supplements, terms };
}

function reopened(state: Case, at: Instant, by: ReopenedBy, promise: PromiseView | undefined): CaseBody {
  const asked = { ...state, answer: undefined, followUp: false };
  const rounds = [...state.rounds, { startedAt: at, by }];
  return { ...asked, rounds, promise, ending: { end: 'OPEN' }, needsHandling: needsHandling(asked) };
}

// One per round; the newest round first.
const newestHeard = <T extends { readonly round: number }>(known: readonly T[], heard: T): T[] =>
  [...known.filter(({ round }) => round !== heard.round), heard].sort((a, b) => b.round - a.round);

const TAKEN_UP = new Set(['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'RESOLVED']);

function takenUp(state: CaseBody, at: Instant): CaseBody {
  const rounds = state.rounds.map((round, i) => {
    const order = state.orders.find((one) => one.round === i + 1);
    return !round.takenUpAt && order && TAKEN_UP.has(order.status) ? { ...round, takenUpAt: at } : round;
  });
  return { ...state, rounds };
}
