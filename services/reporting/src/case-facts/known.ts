import type { CaseState, CallbackState, InvitationState, WorkOrderState } from '@hearback/contracts';

// Of each public state only what the figures are made of: no texts, nobody's id.
const keep =
  <S>() =>
  <K extends keyof S>(...fields: K[]) =>
  (state: S): Pick<S, K> =>
    Object.fromEntries(fields.map((field) => [field, state[field]])) as Pick<S, K>;

export const ofCase = keep<CaseState>()(
  'kind',
  'category',
  'grade',
  'propertyId',
  'receivedAt',
  'registeredAt',
  'end',
  'closedBy',
  'closedAt',
);
export const ofWorkOrder = keep<WorkOrderState>()('round', 'clocks', 'resolvedAt');
export const ofCallback = keep<CallbackState>()(
  'round',
  'status',
  'clock',
  'dueAt',
  'concludedAt',
  'verdict',
  'solved',
  'triedInWindow',
);
export const ofInvitation = keep<InvitationState>()('round', 'answeredAt', 'satisfied');

export type KnownCase = ReturnType<typeof ofCase>;
export type KnownWorkOrder = ReturnType<typeof ofWorkOrder>;
export type KnownCallback = ReturnType<typeof ofCallback>;
export type KnownInvitation = ReturnType<typeof ofInvitation>;

interface Parts {
  readonly case: KnownCase;
  readonly workOrders: KnownWorkOrder;
  readonly callbacks: KnownCallback;
  readonly invitations: KnownInvitation;
}

/** The newest heard of everything that belongs to one case, each under its id with its version. */
export type Known = {
  readonly [P in keyof Parts]: Readonly<Record<string, { readonly version: number; readonly state: Parts[P] }>>;
};

/** One thing heard. */
export type News = {
  readonly [P in keyof Parts]: {
    readonly part: P;
    readonly id: string;
    readonly version: number;
    readonly state: Parts[P];
  };
}[keyof Parts];

export const NOTHING_KNOWN: Known = { case: {}, workOrders: {}, callbacks: {}, invitations: {} };

/** Takes in what is newer than the known; anything else gives back the very same `known`. So order and repetition do not matter. */
export function learn(known: Known, { part, id, version, state }: News): Known {
  if ((known[part][id]?.version ?? 0) >= version) return known;
  return { ...known, [part]: { ...known[part], [id]: { version, state } } };
}
