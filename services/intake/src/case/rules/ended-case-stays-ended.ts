import { refuse, type Refusal } from '@hearback/contracts';
import type { Case } from '../case.js';

/** RULES, "Status": a case that has ended keeps its end; nothing more is done about it, but that the customer may come again. */
export function refusedIfEnded({ ending }: Case): { readonly refusal: Refusal } | undefined {
  if (ending.end === 'OPEN') return undefined;
  return refuse(
    'CASE_ALREADY_ENDED',
    { zh: '案件已经结束。', en: 'The case has already ended.' },
    { zh: '如仍有问题，请重新打开或登记新案件。', en: 'If something is still wrong, reopen it or file a new case.' },
  );
}
