import { catalogue } from '../words/words.js';

export const shellWords = catalogue({
  hotline: ['来电登记', 'Hotline'],
  dispatch: ['派单台', 'Dispatch board'],
  tasks: ['我的工单', 'My tasks'],
  callbacks: ['回访', 'Callbacks'],
  dashboard: ['看板', 'Dashboard'],
  summary: ['月汇总表', 'Monthly summary'],
  summaryCases: ['汇总明细', 'Cases behind the summary'],
  rateCases: ['指标明细', 'Cases behind a figure'],
  case: ['案件', 'Case'],
  cases: ['案件台账', 'Cases'],
  settings: ['设置', 'Settings'],
  brand: ['回音', 'Hearback'],
  menu: ['主菜单', 'Main menu'],
  skip: ['跳到正文', 'Skip to content'],
  language: ['English', 'Chinese'],
  company: ['当前公司', 'Company'],
  account: ['账号', 'Account'],
  live: ['实时更新', 'Live'],
  asking: ['每隔几秒更新', 'Updated every few seconds'],
  signOut: ['退出登录', 'Sign out'],
  nothing: ['这个账号没有可用的页面', 'There is no page for this account'],
  nothingHint: [
    '您以 {roles} 的身份登录。请公司管理员为您添加角色。',
    'You are signed in as {roles}. Ask your administrator to give you a role.',
  ],
  nobody: ['没有角色', 'nobody'],
  stopped: ['没有取到下一页，请重试', 'The next page did not come: try again'],
  noPage: ['没有这个页面', 'There is no such page'],
  noPageHint: ['请核对地址，或从菜单中选择。', 'Check the address, or choose from the menu.'],
});
export type ShellKey = keyof typeof shellWords;
