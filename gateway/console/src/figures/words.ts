import { catalogue } from '../words/words.js';

export const rateNames = catalogue({
  timeliness: ['及时率', 'Timeliness'],
  resolution: ['解决率', 'Resolution'],
  satisfaction: ['满意率', 'Satisfaction'],
  callbackOnTime: ['回访及时率', 'Callback on time'],
});
export type RateName = keyof typeof rateNames;
export const RATES = Object.keys(rateNames) as RateName[];

// What is in the numerator of each, and what is not.
export const metNames = catalogue({
  timeliness: ['按时', 'in time'],
  resolution: ['已解决', 'solved'],
  satisfaction: ['满意', 'satisfied'],
  callbackOnTime: ['按时回访', 'called in time'],
});
export const missedNames = catalogue({
  timeliness: ['超时', 'late'],
  resolution: ['未解决', 'not solved'],
  satisfaction: ['不满意', 'not satisfied'],
  callbackOnTime: ['未按时回访', 'called late or never'],
});

export const periodWords = catalogue({
  period: ['期间', 'Period'],
  thisMonth: ['本月', 'This month'],
  lastMonth: ['上月', 'Last month'],
  last90: ['近 90 天', '90 days'],
  thisYear: ['本年', 'This year'],
  from: ['开始日期', 'From'],
  to: ['结束日期', 'To'],
  span: ['{from} 至 {to}', '{from} to {to}'],
});
