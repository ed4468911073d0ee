import { afterEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '@hearback/messaging';
import { Channels } from './channels.js';

const mail = { SMTP_URL: 'smtp://127.0.0.1:25', SMTP_FROM: 'service@qinglan.example' };
const opened: Channels[] = [];
const channels = (settings: Partial<Settings>) => {
  const made = new Channels({ HEARBACK_PROFILE: 'production', ...settings } as Settings);
  opened.push(made);
  return made;
};
afterEach(() => opened.splice(0).forEach((one) => one.onModuleDestroy()));

describe('the way a message goes', () => {
  it('is as the customer wants to hear back, else the first that they have and we have', () => {
    const demo = channels({ HEARBACK_PROFILE: 'demo' });
    expect(demo.choose('EMAIL', ['PHONE', 'SMS', 'EMAIL'])).toBe('EMAIL');
    expect(demo.choose('PHONE', ['PHONE', 'SMS', 'EMAIL'])).toBe('SMS');
    expect(demo.choose('WECHAT', ['WECHAT', 'VISIT'])).toBe('WECHAT');
    expect(demo.choose('VISIT', ['VISIT'])).toBeUndefined();
  });

  it('is mail where that is all there is, and none where there is nothing', () => {
    expect(channels(mail).choose('PHONE', ['PHONE', 'SMS', 'EMAIL'])).toBe('EMAIL');
    expect(channels(mail).choose('PHONE', ['PHONE', 'SMS'])).toBeUndefined();
    expect(channels({}).choose('EMAIL', ['EMAIL'])).toBeUndefined();
  });

  it('is the outbox in the demo only, and real mail even there', () => {
    expect(channels({ HEARBACK_PROFILE: 'demo' }).isOutbox('EMAIL')).toBe(true);
    expect(channels({ HEARBACK_PROFILE: 'demo', ...mail }).isOutbox('EMAIL')).toBe(false);
    expect(channels(mail).isOutbox('SMS')).toBe(false);
  });

  it('needs a sender', () => expect(() => channels({ SMTP_URL: mail.SMTP_URL })).toThrow('SMTP_FROM'));
});
