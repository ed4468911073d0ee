import { catalogue } from '../../words/words.js';

export const visitLogWords = catalogue({
  title: ['接待记录', 'Visit log'],
  titleOf: ['{company} 接待记录 {day}', '{company}: visits on {day}'],
  day: ['日期', 'Day'],
  before: ['前一天', 'The day before'],
  after: ['后一天', 'The day after'],
  print: ['打印', 'Print'],
  register: ['在台账中查看', 'In the register'],
  receive: ['现场接待', 'Front desk'],
  count: ['共 {n} 人次', '{n} visits'],
  more: ['显示更多', 'Show more'],
  nobody: ['{day}没有接待记录', 'Nobody came on {day}'],
  nobodyHint: ['在“现场接待”登记的来访会出现在这里。', 'Visits entered at the front desk appear here.'],
  time: ['时间', 'Time'],
  visitor: ['来访人', 'Visitor'],
  where: ['房号', 'Flat'],
  kind: ['类型', 'Kind'],
  matter: ['事由', 'Matter'],
  by: ['接待人', 'Received by'],
  outcome: ['结果', 'Outcome'],
  signature: ['来访人签名', 'Signature'],
});
