import { catalogue } from '../../words/words.js';

export const noticeWords = catalogue({
  title: ['报事告示', 'Notice'],
  print: ['打印', 'Print'],
  scan: ['扫码报事、投诉、建议', 'Scan to report, complain or suggest'],
  first: ['扫一扫，不用下载、不用注册', 'Scan the code: no app, no account'],
  second: ['写下发生了什么、在哪里，可附照片', 'Write what happened and where; add photos'],
  third: ['马上收到受理编号和查询码，随时查看进度', 'Get a number and a code at once, and follow it any time'],
});
