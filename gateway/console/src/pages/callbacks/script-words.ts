import { catalogue } from '../../words/words.js';

/** What is said at a callback, by kind of case, step by step. */
export const scriptWords = catalogue({
  greeting: [
    '您好，请问是{name}吗？我是{company}的{caller}，做服务回访，占用您一分钟。',
    'Good day, is this {name}? I am {caller} of {company}, calling about our service; it takes a minute.',
  ],
  COMPLAINT: [
    '您投诉的“{matter}”，我们的同事已经处理，想向您本人核实。',
    'You complained: “{matter}”. My colleagues have handled it, and I would like to hear it from you.',
  ],
  SERVICE_REQUEST: [
    '您报修的“{matter}”，我们的同事已经处理，想向您本人核实。',
    'You asked for help: “{matter}”. My colleagues have seen to it, and I would like to hear it from you.',
  ],
  CONSULTATION: [
    '您咨询的“{matter}”，我们已经答复，想确认有没有讲清楚。',
    'You asked: “{matter}”. We have answered, and I would like to know whether it was clear.',
  ],
  SUGGESTION: [
    '您建议的“{matter}”，我们已经研究，想听听您对答复的意见。',
    'You suggested: “{matter}”. We have considered it, and I would like to hear what you think of our answer.',
  ],
  PRAISE: [
    '谢谢您对“{matter}”的肯定，已经转达给同事。',
    'Thank you for your kind words: “{matter}”. They have been passed on.',
  ],
  again: [
    '上一次没能让您满意，非常抱歉，这次由主管负责处理。',
    'We are sorry that you were not satisfied last time; a supervisor has answered for it since.',
  ],
  result: ['处理情况是：{result}', 'What was done: {result}'],
  solved: ['请问现在问题解决了吗？', 'Is it solved now?'],
  clear: ['请问还有没有不清楚的地方？', 'Is anything still unclear?'],
  satisfied: [
    '处理的速度、结果和同事的态度，您满意吗？哪里可以做得更好？',
    'Are you satisfied with the speed, the result and my colleagues? What could be better?',
  ],
  ifGood: [
    '满意：谢谢您，以后有事随时拨打客服电话，再见。',
    'If so: Thank you. Call us whenever there is something. Goodbye.',
  ],
  ifBad: [
    '不满意：很抱歉，我马上记下您的意见，我们重新处理，会尽快有人与您联系。',
    'If not: I am sorry. I note what you say; it is handled again and somebody contacts you soon.',
  ],
});
