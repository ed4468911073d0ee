import type { Words } from '@hearback/contracts';
import type { CaseEvent } from '../case.events.js';
import { KIND_NAMES } from '../kind-names.js';
import { isErased } from '@hearback/store';
import { TAKEN_OUT } from '../case.events.js';
import { masked } from '@hearback/tenancy';

type Own = Exclude<CaseEvent, { type: `${string}-heard` }>;

/** One sentence on what intake itself did. Texts that people typed are quoted with their numbers masked. */
export function ownEntry(event: Own): Words {
  switch (event.type) {
    case 'case-registered':
      return say(`受理登记：${KIND_NAMES[event.kind].zh}`, `Registered as ${event.kind}`);
    case 'case-acknowledged':
      return say('已确认收到建议', 'Suggestion acknowledged');
    case 'case-thanked':
      return say('已感谢并转达表扬', 'Thanked and passed on');
    case 'case-reclassified':
      return say(
        `改为${KIND_NAMES[event.kind].zh}${event.grade ? `，${event.grade}级` : ''}：${shown(event.reason)}`,
        `Reclassified to ${event.kind}${event.grade ? `, grade ${event.grade}` : ''}: ${shown(event.reason)}`,
      );
    case 'case-urged':
      return quoting('客户催办', 'Urged', event.note);
    case 'case-supplemented':
      return quoting('客户补充', 'Added by the customer', event.text);
    case 'case-answered':
      return quoting('答复咨询', 'Answered', event.answer);
    case 'case-closed':
      return quoting(`结案（${CLOSED_BY[event.by]}）`, `Closed (${event.by})`, event.reason);
    case 'case-reopened':
      return quoting(`重新处理（${REOPENED_BY[event.by]}）`, `Reopened (${event.by})`, event.reason);
    case 'case-withdrawn':
      return quoting('撤回', 'Withdrawn', event.reason);
    case 'case-redirected':
      return quoting(`转交${shown(event.to)}`, `Redirected to ${shown(event.to)}`, event.reason);
    case 'case-followed':
      return say(`后续案件 ${event.byNumber}`, `Followed by ${event.byNumber}`);
    case 'case-customer-marked':
      return event.important
        ? quoting('标为重要客户', 'Customer marked as important', event.reason)
        : quoting('取消重要客户', 'Customer no longer marked as important', event.reason);
    case 'contact-revealed':
      return quoting('查看联系方式', 'Contact revealed', event.reason);
    case 'case-redacted':
      return event.why === 'ERASURE'
        ? say('应客户要求删除个人信息：文字内容已删除', 'Texts taken out: the customer asked for erasure')
        : say('保存期满：文字内容已删除', 'Texts taken out: kept for long enough');
    case 'message-undelivered':
      return quoting(`消息未送达（${event.kind}）`, `Message not delivered (${event.kind})`, event.why);
    default:
      return event satisfies never;
  }
}

/** A text that people typed, with its numbers masked; what was taken out is told as that. */
export const shown = (text: string): string => (isErased(text) ? TAKEN_OUT : masked(text));

const say = (zh: string, en: string): Words => ({ zh, en });
const quoting = (zh: string, en: string, text: string | undefined): Words =>
  text ? say(`${zh}：${shown(text)}`, `${en}: ${shown(text)}`) : say(zh, en);

const CLOSED_BY = {
  CALLBACK: '回访满意',
  FORM: '回访表满意',
  NOT_REACHED: '未能联系上客户',
  ANSWERED: '已答复',
  THANKED: '已感谢',
  SUPERVISOR: '主管结案',
};
const REOPENED_BY = { CALLBACK: '回访不满意', SURVEY: '评价不满意', CUSTOMER: '客户要求' };
