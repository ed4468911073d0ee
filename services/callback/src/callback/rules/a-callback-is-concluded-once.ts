import { notFound, refuse, type Refusal } from '@hearback/contracts';
import type { Callback, OpenCallback } from '../callback.js';

/** Why nothing more can be recorded on a callback that has ended. */
export function alreadyEnded({ status }: Exclude<Callback, OpenCallback>): { readonly refusal: Refusal } {
  switch (status) {
    case 'CONCLUDED':
      return CONCLUDED;
    case 'NOT_REACHED':
      return NOT_REACHED;
    case 'CANCELLED':
      return CANCELLED;
    case 'RULED_OUT':
      return notFound('callbackId');
    default:
      return status satisfies never;
  }
}

const REOPEN = {
  zh: '如客户有新的意见，请重新打开此件。',
  en: 'If the customer has more to say, reopen the case.',
};
const CONCLUDED = refuse(
  'CALLBACK_ALREADY_CONCLUDED',
  { zh: '这次回访已有结论。', en: 'This callback has already been concluded.' },
  REOPEN,
);
const NOT_REACHED = refuse(
  'CALLBACK_NOT_REACHED',
  { zh: '多次联系未果，这次回访已结束。', en: 'This callback has ended: the customer was not reached.' },
  REOPEN,
);
const CANCELLED = refuse(
  'CALLBACK_CANCELLED',
  {
    zh: '此件已结束或已重新打开，这次回访已取消。',
    en: 'The case has ended or was reopened: this callback is cancelled.',
  },
  { zh: '请查看此件当前的状态。', en: 'See where the case now stands.' },
);
