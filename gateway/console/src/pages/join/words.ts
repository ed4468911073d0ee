import { catalogue } from '../../words/words.js';

export const joinWords = catalogue({
  title: ['加入公司', 'Join the company'],
  lead: [
    '有人邀请您成为公司的成员。请用收到邀请的邮箱所属的账号接受。',
    'You are invited to be a member of a company. Accept with the account of the address that was invited.',
  ],
  accept: ['接受邀请', 'Accept the invitation'],
  other: ['换个账号登录', 'Sign in with another account'],
  otherHint: ['重新登录后，请再次打开邀请链接。', 'After signing in, open the link of the invitation again.'],
  joined: ['欢迎，{name}', 'Welcome, {name}'],
  joinedAs: ['您的角色：{roles}', 'Your roles: {roles}'],
  goOn: ['开始工作', 'Start working'],
});
