import { catalogue } from './words.js';

// The values of the graph's enums, as people say them (docs/glossary.md). None is ever shown raw.

export const channelNames = catalogue({
  PHONE: ['电话', 'Phone'],
  EMAIL: ['邮件', 'Email'],
  DESK: ['前台', 'Front desk'],
  LETTER: ['来信', 'Letter'],
  WECHAT_ACCOUNT: ['公众号', 'WeChat account'],
  WECHAT_GROUP: ['微信群', 'WeChat group'],
  WEB: ['网页', 'Web'],
  APP: ['应用', 'App'],
  SMS: ['短信', 'SMS'],
  PARTNER: ['合作方', 'Partner'],
  HOTLINE_12345: ['12345 转办', '12345 hotline'],
});

export const kindNames = catalogue({
  COMPLAINT: ['投诉', 'Complaint'],
  CONSULTATION: ['咨询', 'Question'],
  SERVICE_REQUEST: ['报事报修', 'Service request'],
  SUGGESTION: ['建议', 'Suggestion'],
  PRAISE: ['表扬', 'Praise'],
});

export const categoryNames = catalogue({
  SERVICE: ['服务质量', 'Service'],
  FACILITIES: ['设施设备', 'Facilities'],
  ENVIRONMENT: ['环境卫生', 'Environment'],
  SECURITY: ['安全管理', 'Security'],
  OTHER: ['其他', 'Other'],
});

export const statusNames = catalogue({
  REGISTERED: ['已登记', 'Registered'],
  DISPATCHED: ['已派单', 'Dispatched'],
  IN_PROGRESS: ['处理中', 'In progress'],
  ON_HOLD: ['挂起', 'On hold'],
  RESOLVED: ['已处理', 'Resolved'],
  CALLBACK: ['待回访', 'Awaiting callback'],
  CLOSED: ['已关闭', 'Closed'],
  REOPENED: ['重新处理', 'Reopened'],
  MERGED: ['已合并', 'Merged'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
  REDIRECTED: ['已转出', 'Redirected'],
});

export const closedByNames = catalogue({
  CALLBACK: ['回访结案', 'closed by callback'],
  FORM: ['问卷结案', 'closed by a form'],
  NOT_REACHED: ['未能联系上，结案', 'closed, not reached'],
  ANSWERED: ['已答复', 'answered'],
  THANKED: ['已致谢', 'thanked'],
  SUPERVISOR: ['主管结案', 'closed by a supervisor'],
});

export const orderStatusNames = catalogue({
  QUEUED: ['待派', 'Queued'],
  DISPATCHED: ['待接单', 'To be accepted'],
  ACCEPTED: ['已接单', 'Accepted'],
  IN_PROGRESS: ['处理中', 'In progress'],
  ON_HOLD: ['挂起', 'On hold'],
  RESOLVED: ['已处理', 'Resolved'],
  CANCELLED: ['已取消', 'Cancelled'],
});

export const callbackStatusNames = catalogue({
  PENDING: ['待回访', 'To be called'],
  SCHEDULED: ['已安排', 'Scheduled'],
  CONCLUDED: ['已回访', 'Concluded'],
  NOT_REACHED: ['未接通', 'Not reached'],
  CANCELLED: ['已取消', 'Cancelled'],
});

export const methodNames = catalogue({
  PHONE: ['电话', 'Phone'],
  VISIT: ['上门', 'Visit'],
  EMAIL: ['邮件', 'Email'],
  SMS: ['短信', 'SMS'],
  WECHAT: ['微信', 'WeChat'],
});

export const clockNames = catalogue({
  FIRST_CONTACT: ['首次联系', 'First contact'],
  ARRIVAL: ['到场', 'Arrival'],
  RESOLUTION: ['处理完成', 'Resolution'],
  CALLBACK: ['回访', 'Callback'],
});

export const clockStateNames = catalogue({
  RUNNING: ['计时中', 'Running'],
  PAUSED: ['暂停', 'Paused'],
  MET: ['按时', 'Met'],
  BREACHED: ['超时', 'Late'],
  CANCELLED: ['已取消', 'Cancelled'],
});

export const holdReasonNames = catalogue({
  CUSTOMER_ASKED: ['客户要求', 'The customer asked'],
  CUSTOMER_UNREACHABLE: ['联系不上客户', 'Customer cannot be reached'],
  PARTS: ['等待配件', 'Waiting for parts'],
  OUTSIDE_AUTHORITY: ['需外部单位处理', 'An outside authority has to act'],
  WEATHER: ['天气原因', 'Weather'],
});

export const verdictNames = catalogue({
  SATISFIED: ['满意', 'Satisfied'],
  UNSATISFIED: ['不满意', 'Not satisfied'],
});

export const deciderNames = catalogue({
  RULE: ['规则判定', 'By rules'],
  MODEL: ['模型判定', 'By the model'],
  PERSON: ['人工判定', 'By a person'],
});

export const roleNames = catalogue({
  agent: ['客服', 'Agent'],
  dispatcher: ['调度', 'Dispatcher'],
  handler: ['责任人', 'Handler'],
  callback: ['回访员', 'Callback agent'],
  surveyor: ['调查员', 'Surveyor'],
  supervisor: ['主管', 'Supervisor'],
  manager: ['经理', 'Manager'],
  quality: ['品质部', 'Quality'],
  administrator: ['管理员', 'Administrator'],
  resident: ['业主', 'Resident'],
  partner: ['合作方', 'Partner'],
  group: ['集团', 'Group'],
  operator: ['平台运营', 'Operator'],
});

export const gradeNames = catalogue({
  '1': ['一级 · 立即', 'Level 1 · at once'],
  '2': ['二级', 'Level 2'],
  '3': ['三级', 'Level 3'],
});

export const fileKindNames = catalogue({
  BEFORE: ['处理前', 'Before'],
  AFTER: ['处理后', 'After'],
  SIGNATURE: ['客户签名', 'Signature'],
  OTHER: ['附件', 'File'],
});
