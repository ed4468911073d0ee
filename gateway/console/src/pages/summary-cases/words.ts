import { catalogue } from '../../words/words.js';

export const summaryCasesWords = catalogue({
  title: ['{month} · {which}', '{month}: {which}'],
  received: ['受理的案件', 'cases received'],
  closed: ['办结的案件', 'cases closed'],
  open: ['未结的案件', 'cases still open'],
  overdue: ['超时未结的案件', 'open cases that are late'],
  all: ['全部条目', 'all entries'],
  back: ['返回月汇总表', 'Back to the summary'],
  none: ['没有案件', 'No cases'],
  noneHint: [
    '这个月和项目里没有，或刚刚有了变化。',
    'There are none in this month and these properties, or no longer.',
  ],
});
