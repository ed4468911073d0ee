import { catalogue } from '../../words/words.js';

export const hotlineWords = catalogue({
  filed: ['已登记 {number}', 'Filed as {number}'],
  readOut: ['请读给来电人听', 'Read this out'],
  code: ['查询码', 'Tracking code'],
  provisional: ['节假日安排尚未公布，时限为暂定', 'Holidays are not announced yet: the limits are provisional'],
  look: ['查看案件', 'Look at the case'],
  next: ['下一个来电', 'Next call'],
});
