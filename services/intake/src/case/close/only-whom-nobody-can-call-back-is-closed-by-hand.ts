import { refuse, type Refusal } from '@hearback/contracts';
import { roundOf, type Case } from '../case.js';

/** So often must somebody have tried (RULES, "Callback"). */
const ATTEMPTS = 3;

/**
 * RULES, "Registering" and "Callback": a case is closed by the customer's word. A supervisor closes it only where that cannot be had: the
 * customer is anonymous, left no contact, or was called three times in vain; and only what has been resolved.
 */
export function refusedToCloseByHand(state: Case): { readonly refusal: Refusal } | undefined {
  const round = roundOf(state);
  const inVain = state.callbacks.find((one) => one.round === round)?.attempts.filter(({ reached }) => !reached) ?? [];
  if (!state.anonymous && state.reachableBy.length && inVain.length < ATTEMPTS) return CUSTOMER_DECIDES;
  const resolved = state.orders.some((order) => order.round === round && order.status === 'RESOLVED');
  return state.needsHandling && !resolved ? NOT_RESOLVED : undefined;
}

const CUSTOMER_DECIDES = refuse(
  'CUSTOMER_DECIDES',
  { zh: '客户可以联系到，案件须经客户确认结案。', en: 'The customer can be reached: their word closes the case.' },
  {
    zh: '请完成回访；三次未联系上后可由主管结案。',
    en: 'Conclude the callback; after three calls in vain a supervisor closes it.',
  },
);
const NOT_RESOLVED = refuse(
  'CASE_NOT_RESOLVED',
  { zh: '案件尚未处理完毕。', en: 'The case is not resolved yet.' },
  {
    zh: '请先完成工单；如不再处理，请撤回并说明原因。',
    en: 'Resolve its work order first, or withdraw it with a reason.',
  },
);
