import type { Facts, OrderClockName } from '../work-order.js';

/** A hold stops the resolution clock only (RULES, Limits): contact and arrival are due all the same. */
export const onlyResolutionPauses = (clock: OrderClockName, pauses: Facts['pauses']): Facts['pauses'] =>
  clock === 'RESOLUTION' ? pauses : [];
