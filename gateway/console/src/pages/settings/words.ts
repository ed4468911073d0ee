import { catalogue } from '../../words/words.js';

export const settingsWords = catalogue({
  title: ['设置', 'Settings'],
  people: ['人员与角色', 'People and roles'],
  save: ['保存', 'Save'],
  close: ['关闭', 'Close'],
});
export type SettingsKey = keyof typeof settingsWords;
