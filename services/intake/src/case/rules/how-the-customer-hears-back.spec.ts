import { describe, expect, it } from '@jest/globals';
import { feedbackBy, feedbackProblems, reachableBy } from './how-the-customer-hears-back.js';

const ways = { channel: 'DESK', contact: {}, hasUnit: false } as const;
const phone = { phone: '13900001111' };
const email = { email: 'w@example.com' };

describe('how the customer hears back', () => {
  it('by phone, else by mail', () => {
    expect(feedbackBy({ ...ways, contact: { ...phone, ...email } })).toBe('PHONE');
    expect(feedbackBy({ ...ways, contact: email })).toBe('EMAIL');
  });
  it('in WeChat for who wrote there', () =>
    expect(feedbackBy({ ...ways, channel: 'WECHAT_ACCOUNT', contact: phone })).toBe('WECHAT'));
  it('as they ask', () => expect(feedbackBy({ ...ways, contact: phone, asked: 'VISIT' })).toBe('VISIT'));

  it('by every way there is', () => {
    expect(reachableBy({ ...ways, contact: { ...phone, ...email }, hasUnit: true })).toEqual([
      'PHONE',
      'SMS',
      'EMAIL',
      'VISIT',
    ]);
    expect(reachableBy({ ...ways, channel: 'WECHAT_GROUP' })).toEqual(['WECHAT']);
    expect(reachableBy(ways)).toEqual([]);
  });

  it('by nothing that was not left', () => {
    const paths = (change: Partial<Parameters<typeof feedbackProblems>[0]>) =>
      feedbackProblems({ ...ways, ...change }).map(({ path }) => path);
    expect(paths({ asked: 'SMS', contact: email })).toEqual(['feedbackBy']);
    expect(paths({ asked: 'EMAIL', contact: phone })).toEqual(['feedbackBy']);
    expect(paths({ asked: 'EMAIL', contact: email })).toEqual([]);
  });
});
