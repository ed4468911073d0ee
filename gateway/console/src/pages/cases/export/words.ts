import { catalogue } from '../../../words/words.js';

export const exportWords = catalogue({
  export: ['导出', 'Export'],
  hint: ['把筛选出的案件导出为表格文件（CSV）', 'The cases that the filter leaves, as a table (CSV)'],
  progress: ['正在导出 {n} / {total}', 'Exporting {n} of {total}'],
  waiting: ['正在导出 {n} / {total}，稍候 {seconds} 秒再继续', 'Exporting {n} of {total}; goes on in {seconds} s'],
  cancel: ['取消导出', 'Cancel the export'],
  done: ['已导出 {n} 件', '{n} exported'],
  failed: ['导出中断：{why}', 'The export stopped: {why}'],
  offline: ['连接中断', 'no connection'],
  file: ['案件台账', 'cases'],
});

export const columnNames = catalogue({
  number: ['编号', 'Number'],
  status: ['状态', 'Status'],
  kind: ['类型', 'Kind'],
  category: ['分类', 'Category'],
  grade: ['级别', 'Level'],
  property: ['项目', 'Property'],
  unit: ['房号', 'Unit'],
  complainant: ['投诉人', 'Complainant'],
  channel: ['受理渠道', 'Channel'],
  description: ['内容', 'Matter'],
  result: ['处理结果', 'Result'],
  receivedAt: ['受理时间', 'Received'],
  registeredAt: ['登记时间', 'Entered'],
  endedAt: ['办结时间', 'Ended'],
});
export const COLUMNS = Object.keys(columnNames) as (keyof typeof columnNames)[];
