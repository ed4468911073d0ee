import { useAsk } from '../shell/asking.js';
import { EarlierCases } from './record.generated.js';
import { useSettled } from '../shell/use-settled.js';

// A fixed line without its area code.
const SHORTEST = 7;

/** The cases of the number, newest first. `enough`: there is a number to look for. */
export function useCustomer(phone: string) {
  const number = useSettled(phone.replace(/[\s-]/g, ''));
  const enough = number.length >= SHORTEST;
  const asked = useAsk(EarlierCases, { phone: number }, { when: enough });
  const known = enough && !asked.isPlaceholderData ? asked.data?.cases : undefined;
  return { enough, total: known?.totalCount ?? 0, cases: known?.edges.map(({ node }) => node) };
}
