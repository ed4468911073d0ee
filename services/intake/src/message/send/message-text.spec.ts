import { describe, expect, it } from '@jest/globals';
import { registered } from '../../case/case.examples.js';
import type { MessageContent } from '../message.events.js';
import { messageText } from './message-text.js';

const writing = { company: '青岚物业', trackingCode: 'QL-2345', url: 'https://example.com/x' };
const text = (content: MessageContent) =>
  messageText(
    {
      id: 'message-1',
      caseId: 'case-1',
      caseNumber: 'QL-20261118-0001',
      zone: 'Asia/Shanghai',
      complainantId: 'person-1',
      content,
    },
    writing,
  );
const form = { invitationId: 'invitation-1', expiresAt: '2026-12-04T01:00:00.000Z' };

describe('the text of a message', () => {
  it('says who writes, about which case, and where to look', () => {
    const contents: MessageContent[] = [
      { kind: 'ACKNOWLEDGEMENT', caseKind: 'COMPLAINT', promise: registered().promise },
      { kind: 'RESULT', result: '更换主板' },
      { kind: 'REOPENED', promise: registered().promise },
      { kind: 'CALLBACK_FORM', ...form },
      { kind: 'SURVEY', ...form },
      { kind: 'SURVEY_REMINDER', ...form },
    ];
    for (const content of contents) {
      expect(text(content).text).toMatch(/^【青岚物业】.*QL-20261118-0001[^]*https:\/\/example\.com\/x$/);
      expect(text(content).subject).toMatch(/（QL-20261118-0001）$/);
    }
  });

  it('holds the promise, the result, the last day', () => {
    const acknowledged = text({ kind: 'ACKNOWLEDGEMENT', caseKind: 'COMPLAINT', promise: registered().promise });
    expect(acknowledged.text).toContain('11月18日 10:10前与您联系');
    expect(text({ kind: 'RESULT', result: '更换主板' }).text).toContain('更换主板');
    expect(text({ kind: 'SURVEY', ...form }).text).toContain('12月4日 09:00前有效');
  });
});
