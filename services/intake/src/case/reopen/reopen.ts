import { refuse, type Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';
import { nextRound } from '../next-round.js';

/** The customer is not content after all: the next round begins now. */
export const reopen = (state: Case, { reason }: { reason: string }, now: Instant): Decision<CaseEvent> =>
  state.ending.end === 'OPEN' ? STILL_OPEN : [nextRound(state, now, 'CUSTOMER', reason)];

/** Of what was erased there is nothing left for the customer to go on from. */
export const refusedIfErased = ({ redacted }: Pick<Case, 'redacted'>) => (redacted ? ERASED : undefined);

const ERASED = refuse(
  'CASE_REDACTED',
  { zh: '该案件的内容已按要求删除。', en: 'What was written about this case was erased on request.' },
  { zh: '如仍有问题，请重新提交。', en: 'If something is wrong, report it anew.' },
);
const STILL_OPEN = refuse(
  'CASE_STILL_OPEN',
  { zh: '案件还在处理中，无需重新打开。', en: 'The case is still open.' },
  { zh: '可以催办，或补充说明。', en: 'Urge it instead, and say what is wrong.' },
);
