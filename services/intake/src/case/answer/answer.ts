import { refuse, type Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';
import { refusedIfEnded } from '../rules/ended-case-stays-ended.js';
import { isCalledBack } from './important-answer-is-called-back.js';

interface Answering {
  readonly answer: string;
  readonly followUp?: boolean | null;
}

/** A consultation is answered (答复咨询): that closes it, unless it is called back. An order on the way for it ends. */
export function answerConsultation(
  state: Case,
  { answer, followUp }: Answering,
  { by, now }: { by: string; now: Instant },
): Decision<CaseEvent> {
  const ended = refusedIfEnded(state);
  if (ended) return ended;
  if (state.kind !== 'CONSULTATION') return NOT_A_CONSULTATION;
  if (state.answer) return ALREADY_ANSWERED;
  if (followUp && !state.reachableBy.length) return NOBODY_TO_CALL_BACK;
  return [{ type: 'case-answered', at: now, by, answer, followUp: isCalledBack(state, followUp === true) }];
}

const NOT_A_CONSULTATION = refuse(
  'NOT_A_CONSULTATION',
  { zh: '只有咨询可以直接答复。', en: 'Only a consultation is answered.' },
  { zh: '如登记有误，请先改为咨询。', en: 'If it was taken in wrongly, reclassify it first.' },
);
const ALREADY_ANSWERED = refuse(
  'CONSULTATION_ALREADY_ANSWERED',
  { zh: '该咨询已经答复，正在等待回访。', en: 'It has been answered and waits for its callback.' },
  { zh: '如需补充，请在回访时告知。', en: 'What is to be added can be said in the callback.' },
);
const NOBODY_TO_CALL_BACK = refuse(
  'NOBODY_TO_CALL_BACK',
  { zh: '没有联系方式，无法回访。', en: 'There is no contact to call back.' },
  { zh: '请去掉 followUp。', en: 'Leave followUp out.' },
);
