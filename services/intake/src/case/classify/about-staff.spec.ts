import { describe, expect, it } from '@jest/globals';
import { aboutStaff } from './about-staff.js';

describe('A8 complaints about staff', () => {
  it.each([
    '保安态度差',
    '保安的态度实在是非常恶劣',
    '客服说话很不耐烦',
    '物业经理索要好处费',
    '保安上班睡觉',
    '物业辱骂业主',
    '前台爱理不理的',
    '維修師傅罵人',
  ])('%s', (text) => {
    expect(aboutStaff(text)).toBe(true);
  });

  it.each([
    '三号楼电梯停运，请尽快处理',
    '物业不作为，噪音吵得无法睡觉',
    '保安态度很好，没有骂人',
    '感谢保安制止了骂人的醉汉',
    '麻将馆老板态度恶劣',
    '请问客服电话是多少',
  ])('not %s', (text) => {
    expect(aboutStaff(text)).toBe(false);
  });
});
