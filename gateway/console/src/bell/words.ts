import { catalogue } from '../words/words.js';

export const bellWords = catalogue({
  bell: ['通知', 'Notices'],
  unread: ['通知，{n} 条未读', 'Notices, {n} unread'],
  isNew: ['未读', 'Unread'],
  none: ['没有需要您留意的事', 'Nothing needs your attention'],
  noneHint: [
    '派给您的工单、将到期和超时、催办、重新处理会出现在这里。',
    'Orders given to you, limits near or passed, urging and reopened cases appear here.',
  ],
});

/** What a notice is about; a limit is named where it is about one. */
export const aboutNames = catalogue({
  ASSIGNED: ['派给您，等待接单', 'Assigned to you, to be accepted'],
  WARNING: ['{clock}时限将到', '{clock}: limit near'],
  BREACH: ['{clock}超时', '{clock}: late'],
  MANAGER: ['{clock}超时已过半个时限，升级给您', '{clock}: late by half its limit, raised to you'],
  QUALITY: ['{clock}超时已过一个时限，升级给您', '{clock}: late by a whole limit, raised to you'],
  SUPPLEMENTED: ['客户补充了情况', 'The customer has added something'],
  URGED: ['客户催办', 'The customer urges'],
  HOLD_TO_APPROVE: ['挂起等待批准', 'A hold waits for approval'],
  REOPENED: ['客户不满意，重新处理', 'Not satisfied, reopened'],
});

export const teamWords = catalogue({
  assigned: ['派给{team}，等待接单', 'Assigned to {team}, to be accepted'],
});
