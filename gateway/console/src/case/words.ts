import { catalogue } from '../words/words.js';

/** What stands in an address for cases that concern no property. */
export const NO_PROPERTY = 'none';

export const placeWords = catalogue({
  property: ['项目', 'Property'],
  allProperties: ['全部项目', 'All properties'],
  noProperty: ['未定项目', 'No property'],
});

export const supplementWords = catalogue({
  supplements: ['客户补充', 'Added by the customer'],
  added: ['{at} 补充', 'Added {at}:'],
  listen: ['听录音', 'Listen'],
});

export const listWords = catalogue({
  more: ['再显示 {n} 件', '{n} more'],
  held: ['列表较长，不再自动更新', 'A long list is not kept up to date by itself'],
  again: ['从头刷新', 'Read again'],
});
