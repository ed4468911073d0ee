import { refuse, type ContactMethod } from '@hearback/contracts';

const WEIGHT: Record<ContactMethod, number> = { EMAIL: 0, SMS: 0, WECHAT: 0, PHONE: 1, VISIT: 2 };

/** Whether one way of asking counts for more than another: a visit for more than a call, a call for more than any message. */
export const outweighs = (method: ContactMethod, other: ContactMethod): boolean => WEIGHT[method] > WEIGHT[other];

/** The planned method is a minimum: more may be done than was planned, less not (RULES, Callback). */
export const belowPlan = (method: ContactMethod, planned: ContactMethod) =>
  outweighs(planned, method) ? METHOD_BELOW_PLAN[planned === 'VISIT' ? 'VISIT' : 'PHONE'] : undefined;

const METHOD_BELOW_PLAN = {
  VISIT: refuse(
    'METHOD_BELOW_PLAN',
    { zh: '这次回访须上门进行。', en: 'This callback has to be made by a visit.' },
    { zh: '请上门回访后再登记结果。', en: 'Visit the customer, then record the outcome.' },
  ),
  PHONE: refuse(
    'METHOD_BELOW_PLAN',
    { zh: '这次回访须电话或上门进行。', en: 'This callback has to be made by phone or a visit.' },
    { zh: '请致电或上门回访后再登记结果。', en: 'Call or visit the customer, then record the outcome.' },
  ),
};
