import { catalogue } from '../../words/words.js';

export const settingsWords = catalogue({
  title: ['设置', 'Settings'],
  people: ['人员与角色', 'People and roles'],
  properties: ['项目房产', 'Properties'],
  teams: ['班组', 'Teams'],
  routes: ['责任分工', 'Routing'],
  limits: ['时限与日历', 'Limits and calendar'],
  save: ['保存', 'Save'],
  close: ['关闭', 'Close'],
});
export type SettingsKey = keyof typeof settingsWords;
