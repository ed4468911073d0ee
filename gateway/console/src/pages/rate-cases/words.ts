import { catalogue } from '../../words/words.js';

export const rateCasesWords = catalogue({
  title: ['{rate}：{which}', '{rate}: {which}'],
  all: ['全部计入', 'all considered'],
  count: ['共 {n} 件', '{n} in all'],
  calls: ['共 {n} 次回访，每轮各计一次', '{n} callbacks, each round counts'],
  back: ['返回看板', 'Back to the dashboard'],
  none: ['没有案件', 'No cases'],
  noneHint: ['这个期间和项目里没有。', 'There are none in this period and these properties.'],
});
