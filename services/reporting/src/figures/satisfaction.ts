import type { RateFigure } from './figure.js';
import { customersWord } from './rules/the-survey-speaks-before-the-callback.js';

/** 满意率. A case counts once, by the customer's word in the last round that has one. */
export const satisfaction: RateFigure = {
  name: 'satisfaction',
  target: 0.9,
  definition: {
    zh:
      '满意率 = 满意的投诉 ÷ 期内得到客户评价的投诉。以问卷为准，无问卷以回访结论为准；' +
      '问卷满意指处理结果不低于 4 分且没有 2 分及以下的项目。',
    en:
      'Satisfaction = satisfied / complaints answered in the period, by survey, else by callback verdict. A survey is ' +
      'satisfied when the result has 4 or more and nothing has 2 or less.',
  },
  outcomes(story) {
    const word = customersWord(story);
    return word ? [word] : [];
  },
};
