import { catalogue } from '../words/words.js';

export const clockWords = catalogue({
  left: ['剩 {time}', '{time} left'],
  late: ['超时 {time}', 'late by {time}'],
  paused: ['已暂停', 'paused'],
  met: ['按时完成', 'met'],
  metLate: ['超时后完成', 'met late'],
  cancelled: ['已取消', 'cancelled'],
  due: ['到期 {at}', 'due {at}'],
  round: ['第 {n} 轮', 'round {n}'],
  ledger: ['时限台账', 'How this limit is counted'],
  counted: ['计时', 'counted'],
  notCounted: ['不计', 'not counted'],
  from: ['起', 'From'],
  to: ['止', 'To'],
  why: ['依据', 'Why'],
  policy: ['规则版本 {n}', 'Limits, version {n}'],
  none: ['无待办时限', 'No limit running'],
});
