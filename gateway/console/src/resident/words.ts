import { catalogue } from '../words/words.js';

export const residentWords = catalogue({
  brand: ['回音', 'Hearback'],
  language: ['English', 'Chinese'],
  loading: ['正在打开…', 'Opening…'],
  retry: ['重试', 'Try again'],
  offline: [
    '网络不通，没有连上。您填写的内容还在，请稍后再试。',
    'No connection. What you have typed is kept; try again in a moment.',
  ],
  noSuchLink: ['这个链接无效或已过期', 'This link is not valid or has expired'],
  noSuchLinkHint: [
    '请核对短信或通知中的完整链接，或联系物业服务中心。',
    'Check the whole link in your message or notice, or ask your property office.',
  ],
  failed: ['出了点问题，请稍后再试。', 'Something went wrong; try again later.'],
});

export const trackWords = catalogue({
  title: ['进度查询', 'Follow your case'],
  askCode: ['查询码', 'Tracking code'],
  askHint: [
    '登记后告知您的一串字母和数字，也在短信里。',
    'The letters and digits you were given; they are in your message too.',
  ],
  look: ['查询', 'Look up'],
  unknownCode: ['没有找到这个查询码，请核对后重新输入。', 'No case has this code: check it and try again.'],
  number: ['案件编号', 'Case'],
  received: ['收到时间', 'Received'],
  said: ['您反映的情况', 'What you reported'],
  promise: ['我们的承诺', 'Our promise'],
  contactBy: ['{at} 前与您联系', 'We contact you before {at}'],
  resolveBy: ['{at} 前处理完毕', 'It is handled before {at}'],
  feedback: ['处理后通过{method}向您反馈', 'Afterwards you hear from us by {method}'],
  provisional: ['遇节假日安排公布后可能调整', 'May change once public holidays are announced'],
  steps: ['进展', 'Progress'],
  noSteps: ['我们收到后会在这里更新进展。', 'Progress appears here.'],
  RECEIVED: ['已受理', 'Received'],
  IN_PROGRESS: ['处理中', 'In progress'],
  WAITING_FOR_YOU: ['等待您的回复', 'Waiting for you'],
  DONE: ['处理完成', 'Done'],
  CLOSED: ['已结束', 'Closed'],
  RECEIVEDHint: ['我们已经收到，正在安排人员。', 'It has arrived; we are assigning somebody.'],
  IN_PROGRESSHint: ['工作人员正在处理。', 'Our staff are working on it.'],
  WAITING_FOR_YOUHint: [
    '我们在等您的答复，请留意来电或消息。',
    'We wait for your answer: please watch for our call or message.',
  ],
  DONEHint: ['处理已完成，我们会请您确认是否解决。', 'Handling is done; we will ask you whether it is solved.'],
  CLOSEDHint: ['感谢您的反馈。', 'Thank you for telling us.'],
});

export const photoWords = catalogue({
  title: ['照片和材料', 'Photos and papers'],
  hint: [
    '最多 9 个；照片会先在手机上缩小，不带位置信息。',
    'Nine at most; photos are made smaller here and kept without their position.',
  ],
  add: ['添加照片', 'Add photos'],
  sent: ['已送达', 'Arrived'],
});

export const surveyWords = catalogue({
  about: ['案件 {number}', 'Case {number}'],
  until: ['{at} 前有效，约需一分钟', 'Open until {at}; takes about a minute'],
  required: ['必答', 'required'],
  worst: ['很不满意', 'Very poor'],
  best: ['非常满意', 'Very good'],
  score: ['{n} 分', '{n} of 5'],
  send: ['提交评价', 'Send'],
  sending: ['正在提交…', 'Sending…'],
  missing: ['这一题还没有回答。', 'This question is not answered yet.'],
  answered: ['您已经评价过了', 'You have answered already'],
  answeredHint: ['每次处理评价一次，谢谢您。', 'Once for each closing. Thank you.'],
  thanks: ['谢谢您的评价', 'Thank you'],
  thanksGood: ['很高兴帮到了您。', 'We are glad we could help.'],
  thanksBad: ['很抱歉没有让您满意，我们会跟进处理。', 'We are sorry that it is not right, and will follow it up.'],
});

export const submitWords = catalogue({
  title: ['报事与投诉', 'Report a problem'],
  noLink: ['请扫描小区公告栏的二维码', 'Scan the QR code on your notice board'],
  noLinkHint: [
    '每个小区有自己的报事链接，不需要注册账号。如有急事，请直接拨打物业服务热线。',
    'Each estate has its own link; no account is needed. If it is urgent, call the hotline.',
  ],
  step: ['第 {n} 步，共 3 步', 'Step {n} of 3'],
  what: ['发生了什么？', 'What happened?'],
  whatHint: ['例如：3 栋 2 单元电梯停在 5 楼，门打不开。', 'For example: the lift of building 3 is stuck at floor 5.'],
  demand: ['您希望怎么处理？（可不填）', 'What would you like us to do? (optional)'],
  urgent: [
    '有人受困、起火、触电或漏气，请立即拨打 119、120 或物业热线。',
    'Somebody trapped, fire, electric shock or gas: call the emergency services or our hotline at once.',
  ],
  where: ['在哪里？', 'Where?'],
  building: ['楼栋', 'Building'],
  unit: ['房号', 'Flat'],
  publicArea: ['公共区域', 'Public area'],
  choose: ['请选择', 'Choose'],
  place: ['具体位置（可不填）', 'Where exactly (optional)'],
  placeHint: ['例如：地下车库 B2 层东侧', 'For example: garage level B2, east side'],
  who: ['怎么联系您？', 'How do we reach you?'],
  whoHint: [
    '留下电话，我们会告知结果并回访；不留也可以，凭查询码看进度。',
    'With a number we tell you the result and call back; without, follow it by the code.',
  ],
  name: ['称呼', 'Name'],
  phone: ['手机号码', 'Mobile number'],
  anonymous: ['匿名提交', 'Stay anonymous'],
  next: ['下一步', 'Next'],
  back: ['上一步', 'Back'],
  send: ['提交', 'Send'],
  sending: ['正在提交…', 'Sending…'],
  empty: ['请先写明发生了什么。', 'Say first what happened.'],
  noContact: ['请填写手机号码，或选择匿名提交。', 'Give a number, or stay anonymous.'],
  done: ['已收到', 'Received'],
  code: ['查询码', 'Tracking code'],
  keepCode: ['请记下或截图保存，凭它随时查看进度。', 'Keep it: with it you can follow the progress at any time.'],
  follow: ['查看进度', 'Follow it'],
  another: ['再报一件', 'Report another'],
});
