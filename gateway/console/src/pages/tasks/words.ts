import { catalogue } from '../../words/words.js';

export const tasksWords = catalogue({
  title: ['我的工单', 'My tasks'],
  count: ['共 {n} 件', '{n} in all'],
  toAccept: ['待接单', 'To be accepted'],
  going: ['进行中', 'In hand'],
  held: ['挂起', 'On hold'],
  none: ['没有待办工单', 'Nothing to do'],
  noneHint: ['新工单派给您时会出现在这里。', 'New orders appear here when they are given to you.'],
  call: ['拨打 {phone}', 'Call {phone}'],
  demand: ['诉求：{demand}', 'Wanted: {demand}'],
  before: ['处理前照片', 'Photo before'],
  after: ['处理后照片', 'Photo after'],
  round: ['第 {n} 轮', 'Round {n}'],
  asOf: ['没有连上服务器，工单为 {at} 的情况。', 'The server is not reached: these are the orders as of {at}.'],
  offline: [
    '没有信号。您的操作已保存在本机，恢复后自动发送；联系和到场按实际时间记录。',
    'No connection. What you do is kept here and sent later; contact and arrival with their true times.',
  ],
});
