import { acknowledgement } from '../../case/file/acknowledgement.js';
import { localTime } from '../../case/local-time.js';
import type { MessagePlan } from '../message.events.js';

/** What a text needs beside the message itself. */
export interface Writing {
  readonly company: string;
  readonly trackingCode: string;
  /** Where the message leads: the tracking page, or the form. */
  readonly url: string;
}

/** The subject and text of a message, in Chinese. SMS and WeChat take the text alone. */
export function messageText(message: MessagePlan, writing: Writing): { subject: string; text: string } {
  const { subject, body } = wording(message, writing);
  return { subject: `${subject}（${message.caseNumber}）`, text: `【${writing.company}】${body}${writing.url}` };
}

function wording(message: MessagePlan, { trackingCode }: Writing): { subject: string; body: string } {
  const { content, zone, caseNumber: number } = message;
  switch (content.kind) {
    case 'ACKNOWLEDGEMENT': {
      const { caseKind: kind, promise } = content;
      const { zh } = acknowledgement({ kind, number, zone, promise, anonymous: false }, trackingCode);
      return { subject: '已收到您的来件', body: zh };
    }
    case 'RESULT':
      return { subject: '处理结果', body: `您的案件${number}已处理：${content.result}\n进度与结果：` };
    case 'REOPENED': {
      const until = content.promise ? `，${localTime(content.promise.resolveBy, zone).zh}前处理完毕` : '';
      return { subject: '重新处理', body: `您的案件${number}尚未让您满意，我们重新处理${until}。进度：` };
    }
    case 'CALLBACK_FORM':
      return {
        subject: '问题解决了吗',
        body: `您的案件${number}已处理完毕。请用一分钟告诉我们是否解决（${localTime(content.expiresAt, zone).zh}前有效）：`,
      };
    case 'SURVEY':
      return {
        subject: '请您评价',
        body: `您的案件${number}已办结。请用一分钟评价我们的处理（${localTime(content.expiresAt, zone).zh}前有效）：`,
      };
    case 'SURVEY_REMINDER':
      return {
        subject: '期待您的评价',
        body: `您的案件${number}还差您的评价，${localTime(content.expiresAt, zone).zh}前有效，不再另行提醒：`,
      };
    case 'TAKEN_OUT':
      return { subject: '进度', body: `您的案件${number}：` };
    default:
      return content satisfies never;
  }
}
