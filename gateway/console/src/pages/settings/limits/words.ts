import { catalogue } from '../../../words/words.js';

export const limitsWords = catalogue({
  lead: [
    '案件按这里的时限和日历作出承诺。目前各公司相同，还不能自行修改。',
    'Cases are promised by these limits and this calendar. They are the same for every company and cannot be changed yet.',
  ],
  limits: ['各级时限', 'Limits by grade'],
  grade: ['级别', 'Grade'],
  callback: ['办结后回访', 'Callback after that'],
  arrivalNote: [
    '“到场”只在需要上门时计时。再处理的案件时限减半。表扬和建议不分级，没有时限。',
    'Arrival counts only where a visit is needed. Limits of a reopened case are half as long. Praise and suggestions have no grade and no limits.',
  ],
  ELAPSED: ['{time}，全天计时', '{time}, around the clock'],
  WORKING_MINUTES: ['工作时间 {time}', '{time} of working time'],
  WORKING_DAYS: ['{n} 个工作日', '{n} working days'],
  inMinutes: ['{n} 分钟', '{n} min'],
  inHours: ['{n} 小时', '{n} h'],
  hours: ['{n} 小时内', 'within {n} h'],
  version: ['规则版本 {n}', 'Limits, version {n}'],
  calendar: ['工作日历', 'Working calendar'],
  week: ['{days}，{opens}–{closes}', '{days}, {opens}–{closes}'],
  span: ['{from}至{to}', '{from} to {to}'],
  year: ['{year} 年', '{year}'],
  unknown: [
    '{year} 年的放假安排还没有：跨入 {year} 年的时限先按每周工作时间推算，标为暂定。',
    'The holidays of {year} are not known yet: limits that run into {year} follow the weekly hours and are provisional.',
  ],
  holiday: ['放假', 'Off'],
  worked: ['调休上班', 'Worked in exchange'],
  preview: ['这件诉求会得到什么时限', 'What would this case get'],
  receivedAt: ['受理时间', 'Comes in at'],
  receivedHint: ['留空按现在算', 'Now, if left empty'],
  due: ['{at} 前', 'by {at}'],
  provisional: ['暂定', 'provisional'],
  account: ['怎么算的', 'How it is counted'],
});
