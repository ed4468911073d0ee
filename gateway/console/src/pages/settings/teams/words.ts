import { catalogue } from '../../../words/words.js';

export const teamsWords = catalogue({
  add: ['新增班组', 'New team'],
  team: ['班组', 'Team'],
  name: ['班组名称', 'Name'],
  code: ['代码', 'Code'],
  codeHint: [
    '小写字母、数字和短横线，保存后不再改变。',
    'Lower case letters, digits and dashes; it does not change afterwards.',
  ],
  codeTaken: ['这个代码已有班组使用。', 'Another team has this code.'],
  leader: ['负责人', 'Supervisor'],
  members: ['成员', 'Members'],
  memberHint: ['输入姓名或账号查找', 'Type a name or an account'],
  nobody: ['没有成员', 'Nobody in it'],
  doing: ['操作', 'Actions'],
  change: ['修改', 'Change'],
  changeOf: ['修改 {name}', 'Change {name}'],
  none: ['还没有班组', 'No teams yet'],
  noneHint: ['先建班组，再到“责任分工”说明哪类事归谁。', 'Make teams first, then say what goes to whom.'],
});
