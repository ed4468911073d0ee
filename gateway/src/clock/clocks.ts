import type { CallbackState, ClockState, WorkOrderState } from '@hearback/contracts';

/** A clock and whose it is. */
export interface OwnedClock extends ClockState {
  readonly id: string;
  readonly workOrderId?: string;
}

export const clocksOfOrder = ({ id, clocks }: Pick<WorkOrderState, 'id' | 'clocks'>): OwnedClock[] =>
  clocks.map((clock) => ({ ...clock, id: `${id}-${clock.name}`, workOrderId: id }));

export const clocksOfCallback = ({ id, clock }: Pick<CallbackState, 'id' | 'clock'>): OwnedClock[] => [
  { ...clock, id: `${id}-${clock.name}` },
];
