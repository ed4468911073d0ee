import { catalogue } from '../../words/words.js';

export const dispatchWords = catalogue({
  title: ['派单台', 'Dispatch board'],
  keys: ['上下键选工单 · 按数字键派给班组', 'Up and down choose an order · a digit gives it to a team'],
  queue: ['待派、待接单', 'To be assigned or accepted'],
  late: ['超时', 'Late'],
  hole: ['没有责任班组，请派单', 'No team answers for this: assign it'],
  clear: ['都派出去了', 'Everything is assigned'],
  clearHint: ['新案件到来时会出现在这里。', 'New cases appear here as they arrive.'],
  noneLate: ['没有超时的工单', 'No order is late'],
  shown: ['最紧急的 {n} 件，共 {total} 件', 'The {n} most urgent of {total}'],
  count: ['共 {n} 件', '{n} in all'],
  teams: ['班组', 'Teams'],
  load: ['在办 {open} · 超时 {late}', '{open} open · {late} late'],
  members: ['成员：{names}', 'Members: {names}'],
  given: ['已派给{team}', 'Given to {team}'],
  drop: ['拖到这里派单', 'Drop here to assign'],
  nobody: ['未派', 'Nobody yet'],
});
