import type { InputOf, saveLimits } from '@hearback/contracts';
import type { Grade, Terms } from '@hearback/sla';
import { limitOf } from '../limit-view.js';

type Said = InputOf<typeof saveLimits>['grades'];

/** What was said of each grade, by grade. */
export function saidOf(grades: Said): Pick<Terms, 'limits' | 'callbackHours'> {
  const by = <V>(value: (one: Said[number]) => V) =>
    Object.fromEntries(grades.map((one) => [one.grade, value(one)])) as Record<Grade, V>;
  return {
    limits: by(({ contact, arrival, resolution }) => ({
      contact: limitOf(contact),
      arrival: limitOf(arrival),
      resolution: limitOf(resolution),
    })),
    callbackHours: by(({ callbackHours }) => callbackHours),
  };
}
