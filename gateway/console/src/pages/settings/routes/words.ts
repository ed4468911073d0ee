import { catalogue } from '../../../words/words.js';

export const routesWords = catalogue({
  lead: [
    '每类事在每个项目归哪个班组。项目一行留空时，按“所有项目”一行办。',
    'Which team answers for what, where. Where a property’s row is empty, the row of all properties holds.',
  ],
  property: ['项目', 'Property'],
  all: ['所有项目', 'All properties'],
  same: ['同所有项目', 'As for all'],
  noTeam: ['未指定', 'None'],
  of: ['{property}的{category}', '{category} at {property}'],
  NO_ROUTE: ['没有班组', 'No team'],
  NOBODY_MAY: ['班组里没人能处理', 'Nobody in the team may'],
  unplaced: ['未写明项目的案件', 'Cases that name no property'],
  holes: ['{n} 处空档：这些案件会停在调度的待派列表。', '{n} holes: such cases wait in the dispatcher’s list.'],
  noHole: ['没有空档：每类事在每个项目都有人处理。', 'No hole: everything has somebody, everywhere.'],
  unplacedHoles: [
    '未写明项目的案件无人处理：{categories}。',
    'Cases that name no property would find nobody: {categories}.',
  ],
  checking: ['正在核对空档…', 'Looking for holes…'],
  save: ['保存分工', 'Save'],
  saved: ['已保存 {n} 条规则。', '{n} rules are saved.'],
  unsaved: ['有未保存的修改', 'Not saved yet'],
});
