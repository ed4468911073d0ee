import { catalogue } from '../words/words.js';

export const paletteWords = catalogue({
  open: ['查找与命令', 'Find and do'],
  typed: ['页面、操作、案号、电话、内容', 'Page, action, number, phone, words'],
  goTo: ['前往', 'Go to'],
  doIt: ['本页操作', 'On this page'],
  find: ['案件', 'Cases'],
  all: ['在案件台账中查找“{text}”', 'Find “{text}” in all cases'],
  none: ['没有找到', 'Nothing found'],
  some: ['{n} 项', '{n} found'],
  close: ['关闭', 'Close'],
});
export type PaletteKey = keyof typeof paletteWords;
