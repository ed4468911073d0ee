import type { Channel, ContactMethod, ContactView, FieldProblem } from '@hearback/contracts';

interface Ways {
  readonly channel: Channel;
  readonly contact: ContactView;
  readonly hasUnit: boolean;
  readonly asked?: ContactMethod | null;
}

const cameByWechat = (channel: Channel): boolean => channel === 'WECHAT_ACCOUNT' || channel === 'WECHAT_GROUP';

/** The ways in which a customer can be reached: what they left, the room they live in, the conversation they wrote in. */
export function reachableBy({ channel, contact, hasUnit }: Ways): ContactMethod[] {
  return [
    ...(contact.phone ? (['PHONE', 'SMS'] as const) : []),
    ...(contact.email ? (['EMAIL'] as const) : []),
    ...(cameByWechat(channel) ? (['WECHAT'] as const) : []),
    ...(hasUnit ? (['VISIT'] as const) : []),
  ];
}

/** How the customer hears back: as they ask, else where they wrote in WeChat, else by phone, else by mail. */
export function feedbackBy(ways: Ways): ContactMethod {
  if (ways.asked) return ways.asked;
  if (cameByWechat(ways.channel)) return 'WECHAT';
  return ways.contact.phone || !ways.contact.email ? 'PHONE' : 'EMAIL';
}

/** A way that was asked for needs what it takes. */
export function feedbackProblems({ asked, contact }: Ways): FieldProblem[] {
  const path = 'feedbackBy';
  if ((asked === 'PHONE' || asked === 'SMS') && !contact.phone) {
    const zh = '要以电话或短信反馈，请填写 complainant.phone。';
    return [{ path, message: { zh, en: 'To hear back by phone or SMS, give complainant.phone.' } }];
  }
  if (asked === 'EMAIL' && !contact.email) {
    const zh = '要以邮件反馈，请填写 complainant.email。';
    return [{ path, message: { zh, en: 'To hear back by mail, give complainant.email.' } }];
  }
  return [];
}
