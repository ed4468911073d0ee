import type { Known, KnownCallback, KnownCase, KnownInvitation, KnownWorkOrder } from './known.js';

/** A case as far as it is known, for the figures to read: each list by round, oldest first. */
export interface Story {
  readonly case: KnownCase;
  readonly orders: readonly KnownWorkOrder[];
  readonly callbacks: readonly KnownCallback[];
  readonly invitations: readonly KnownInvitation[];
}

/** Undefined until the case itself has been heard of: a work order may come first. */
export function storyOf(known: Known): Story | undefined {
  const [theCase] = statesOf(known.case);
  return (
    theCase && {
      case: theCase,
      orders: byRound(statesOf(known.workOrders)),
      callbacks: byRound(statesOf(known.callbacks)),
      invitations: byRound(statesOf(known.invitations)),
    }
  );
}

const statesOf = <S>(heard: Readonly<Record<string, { readonly state: S }>>): S[] =>
  Object.values(heard).map(({ state }) => state);

const byRound = <S extends { readonly round: number }>(states: S[]): S[] => states.sort((a, b) => a.round - b.round);
