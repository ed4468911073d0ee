import { useAsk } from '../../shell/asking.js';
import { CallerCases } from './hotline.generated.js';
import { useSettled } from '../../shell/use-settled.js';

// A fixed line without its area code.
const SHORTEST = 7;

/** The cases of the number that calls, newest first. `enough`: there is a number to look for. */
export function useCaller(phone: string) {
  const number = useSettled(phone.replace(/[\s-]/g, ''));
  const enough = number.length >= SHORTEST;
  const asked = useAsk(CallerCases, { phone: number }, { when: enough });
  const known = enough && !asked.isPlaceholderData ? asked.data?.cases : undefined;
  return { enough, total: known?.totalCount ?? 0, cases: known?.edges.map(({ node }) => node) };
}

export type CallersCases = NonNullable<ReturnType<typeof useCaller>['cases']>;
