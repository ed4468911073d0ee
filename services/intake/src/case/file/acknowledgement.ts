import type { ContactMethod, Words } from '@hearback/contracts';
import type { Case } from '../case.js';
import { KIND_NAMES } from '../kind-names.js';
import { localTime } from '../local-time.js';

const BY: Record<ContactMethod, Words> = {
  PHONE: { zh: '电话', en: 'by phone' },
  VISIT: { zh: '上门', en: 'in person' },
  EMAIL: { zh: '邮件', en: 'by mail' },
  SMS: { zh: '短信', en: 'by SMS' },
  WECHAT: { zh: '微信', en: 'by WeChat' },
};

type Acknowledged = Pick<Case, 'kind' | 'number' | 'zone' | 'promise' | 'anonymous'>;

/** The first answer (首次答复): that it was received, what is promised, how the customer hears back and follows it. To be read out as it is. */
export function acknowledgement(state: Acknowledged, trackingCode: string): Words {
  const kind = KIND_NAMES[state.kind];
  const next = nextStep(state);
  return {
    zh: `您的${kind.zh}已受理，编号${state.number}。${next.zh}查询码${trackingCode}，凭此可随时查看进度。`,
    en: `Your ${kind.en} has been received as ${state.number}. ${next.en} Your tracking code is ${trackingCode}; it shows the progress at any time.`,
  };
}

function nextStep({ kind, promise, zone, anonymous }: Acknowledged): Words {
  if (kind === 'PRAISE')
    return { zh: '感谢您的肯定，我们会转达给相关人员。', en: 'Thank you: we pass it on to those you name.' };
  if (!promise)
    return {
      zh: '感谢您的建议，我们将在每月评议后告知是否采纳。',
      en: 'Thank you: after the monthly review you hear whether it is adopted.',
    };
  const contactBy = localTime(promise.contactBy, zone);
  const resolveBy = localTime(promise.resolveBy, zone);
  const back = BY[promise.feedbackBy];
  const provisional = promise.provisional
    ? { zh: '（节假日安排公布后可能调整）', en: ' (may change when the holidays are announced)' }
    : { zh: '', en: '' };
  if (anonymous)
    return {
      zh: `我们将在${resolveBy.zh}前处理完毕${provisional.zh}，结果请凭查询码查看。`,
      en: `We resolve it by ${resolveBy.en}${provisional.en}; the result stands under the tracking code.`,
    };
  return {
    zh: `我们将在${contactBy.zh}前与您联系，${resolveBy.zh}前处理完毕${provisional.zh}，并以${back.zh}向您回访。`,
    en: `We contact you by ${contactBy.en}, resolve it by ${resolveBy.en}${provisional.en}, and get back to you ${back.en}.`,
  };
}
