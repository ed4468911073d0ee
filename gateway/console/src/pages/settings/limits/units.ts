import type { LimitMeasure, ShownLimitFragment } from './limits.generated.js';

/** In what people say a limit. */
export type Unit = 'MINUTES' | 'HOURS' | 'OPEN_MINUTES' | 'OPEN_HOURS' | 'DAYS';
/** A limit as it is being entered. */
export interface Entered {
  readonly amount: string;
  readonly unit: Unit;
}

const MEASURES: Record<Unit, { readonly measure: LimitMeasure; readonly times: number }> = {
  MINUTES: { measure: 'ELAPSED', times: 1 },
  HOURS: { measure: 'ELAPSED', times: 60 },
  OPEN_MINUTES: { measure: 'WORKING_MINUTES', times: 1 },
  OPEN_HOURS: { measure: 'WORKING_MINUTES', times: 60 },
  DAYS: { measure: 'WORKING_DAYS', times: 1 },
};
export const UNITS = Object.keys(MEASURES) as Unit[];

/** A limit in the largest unit that says it in whole numbers. */
export function enteredOf({ measure, amount }: ShownLimitFragment): Entered {
  if (measure === 'WORKING_DAYS') return { amount: `${amount}`, unit: 'DAYS' };
  const [minutes, hours] =
    measure === 'ELAPSED' ? (['MINUTES', 'HOURS'] as const) : (['OPEN_MINUTES', 'OPEN_HOURS'] as const);
  return amount % 60 ? { amount: `${amount}`, unit: minutes } : { amount: `${amount / 60}`, unit: hours };
}

/** What was entered as a limit; nothing entered is none, which is refused at its field. */
export function limitOf({ amount, unit }: Entered): ShownLimitFragment {
  const { measure, times } = MEASURES[unit];
  return { measure, amount: Math.round(Number(amount) * times) };
}
