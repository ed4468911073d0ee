import {
  callbackEvents,
  caseEvents,
  invitationEvents,
  workOrderEvents,
  type CallbackState,
  type CaseState,
  type ClockState,
  type EventFamily,
  type InvitationState,
  type WorkOrderState,
} from '@hearback/contracts';
import type { Life, Round } from './lives.js';

/** An event as a service would say it. */
export interface Said {
  readonly family: EventFamily<unknown>;
  readonly id: string;
  readonly version: number;
  readonly state: unknown;
}

/** Everything that the four services say of a life, oldest first of each aggregate. */
export function eventsOf(life: Life): Said[] {
  return [
    ...told(caseEvents, life.id, caseStates(life)),
    ...life.rounds.flatMap((round, i) => [
      ...told(workOrderEvents, `${life.id}-w${i + 1}`, orderStates(life, round, i + 1)),
      ...told(callbackEvents, `${life.id}-b${i + 1}`, callbackStates(life, round, i + 1)),
      ...told(invitationEvents, `${life.id}-i${i + 1}`, invitationStates(life, round, i + 1)),
    ]),
  ];
}

const told = <S>(family: EventFamily<S>, id: string, states: readonly S[]): Said[] =>
  states.map((state, i) => ({ family, id, version: 2 * i + 1, state }));

function caseStates({ id, kind, category, grade, propertyId, registeredAt, rounds, end, endedAt }: Life): CaseState[] {
  const state: CaseState = {
    ...{ id, number: id, round: 1, end: 'OPEN', kind, category, grade, propertyId, registeredAt },
    ...{ channel: 'PHONE', anonymous: false, concealed: false, accusedStaffIds: [], important: false },
    ...{ feedbackBy: 'PHONE', reachableBy: ['PHONE'], receivedAt: registeredAt, roundStartedAt: registeredAt },
    ...{ policyVersion: 1, needsHandling: true, followUp: false, urges: 0 },
  };
  const open = rounds.map((round, i): CaseState => ({ ...state, round: i + 1, roundStartedAt: round.startedAt }));
  if (end === 'OPEN') return [state, ...open.slice(1)];
  const reached = rounds.at(-1)?.callback?.at;
  const closedBy = end !== 'CLOSED' ? undefined : !rounds.length ? 'THANKED' : reached ? 'CALLBACK' : 'NOT_REACHED';
  return [state, ...open.slice(1), { ...(open.at(-1) ?? state), end, closedBy, closedAt: endedAt }];
}

function orderStates(
  life: Life,
  { startedAt, contactDue, contactedAt, resolvedAt }: Round,
  n: number,
): WorkOrderState[] {
  const clock = (name: ClockState['name'], dueAt: string): ClockState => ({
    ...{ name, round: n, state: 'RUNNING', startedAt, dueAt, policyVersion: 1 },
  });
  const contact = clock('FIRST_CONTACT', contactDue);
  const resolution = clock('RESOLUTION', '2026-12-31T00:00:00.000Z');
  const begun: WorkOrderState = {
    ...{
      id: `${life.id}-w${n}`,
      case: caseStates(life)[0]!,
      round: n,
      status: 'DISPATCHED',
      transfers: 0,
      complex: false,
    },
    ...{ clocks: [contact, resolution], handledBy: { staffIds: [], teamIds: [], memberIds: [] } },
  };
  const met: ClockState =
    contactedAt > contactDue
      ? { ...contact, state: 'BREACHED', breachedAt: contactDue, metAt: contactedAt }
      : { ...contact, state: 'MET', metAt: contactedAt };
  const contacted: WorkOrderState = { ...begun, status: 'IN_PROGRESS', clocks: [met, resolution] };
  const ended: ClockState = { ...resolution, state: resolvedAt ? 'MET' : 'CANCELLED', metAt: resolvedAt };
  if (resolvedAt) return [begun, contacted, { ...contacted, status: 'RESOLVED', resolvedAt, clocks: [met, ended] }];
  return life.end === 'OPEN' ? [begun, contacted] : [begun, contacted, { ...contacted, clocks: [met, ended] }];
}

function callbackStates(life: Life, { resolvedAt, callback }: Round, round: number): CallbackState[] {
  if (!callback || !resolvedAt) return [];
  const { due: dueAt, at, good } = callback;
  const clock: ClockState = {
    name: 'CALLBACK',
    round,
    state: 'RUNNING',
    startedAt: resolvedAt,
    dueAt,
    policyVersion: 1,
  };
  const planned = {
    ...{ id: `${life.id}-b${round}`, caseId: life.id, caseNumber: life.id, zone: 'Asia/Shanghai', round, clock, dueAt },
    ...({ method: 'PHONE', status: 'PENDING', form: 'NONE', attempts: [], triedInWindow: false } as const),
  };
  if (!at) return [planned, { ...planned, status: 'NOT_REACHED', triedInWindow: true }];
  const late = at > dueAt;
  const ended: ClockState = {
    ...clock,
    state: late ? 'BREACHED' : 'MET',
    breachedAt: late ? dueAt : undefined,
    metAt: at,
  };
  const said = { verdict: good ? 'SATISFIED' : 'UNSATISFIED', solved: good } as const;
  return [planned, { ...planned, ...said, status: 'CONCLUDED', concludedAt: at, clock: ended }];
}

function invitationStates(life: Life, { survey }: Round, round: number): InvitationState[] {
  if (!survey) return [];
  const { at: answeredAt, result } = survey;
  const planned: InvitationState = {
    ...{
      id: `${life.id}-i${round}`,
      caseId: life.id,
      round,
      purpose: 'CLOSURE',
      status: 'SCHEDULED',
      expiresAt: answeredAt,
    },
  };
  return [planned, { ...planned, status: 'ANSWERED', answeredAt, satisfied: result >= 4 }];
}
