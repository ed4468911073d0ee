import type { PersonCase, PersonRequestKind } from '@hearback/contracts';
import type { CopiedFile, PersonData } from './export-person-data.js';
import type { Section } from './print-pages.js';

const ASKED: Readonly<Record<PersonRequestKind, string>> = {
  ACCESS: '查阅、复制',
  CORRECTION: '更正',
  ERASURE: '删除',
  RECORDING_OBJECTION: '不同意录音',
};
const WRITTEN: Readonly<Record<string, string>> = {
  'work-order-dispatched': '派单',
  'work-order-transferred': '转派',
  'work-order-contacted': '联系客户',
  'work-order-arrived': '到达现场',
  'work-order-held': '挂起',
  'work-order-resolved': '处理完成',
  'callback-attempted': '回访未接通',
  'callback-concluded': '回访',
  'invitation-answered': '满意度评价',
};
const FIELDS: Readonly<Record<string, string>> = {
  description: '事由',
  demand: '诉求',
  place: '地点',
  personsInvolved: '涉及人员',
  organization: '单位',
  recordingUrl: '录音',
  reason: '理由',
  note: '备注',
  answer: '答复',
  text: '补充内容',
  to: '转交',
  result: '处理结果',
  cause: '原因',
  responsibility: '责任',
  measures: '措施',
  comment: '客户意见',
  suggestion: '建议',
  verdict: '结论',
  solved: '是否解决',
  method: '方式',
  scores: '评分',
};

const SHOWS: Readonly<Record<CopiedFile['kind'], string>> = {
  BEFORE: '处理前',
  AFTER: '处理后',
  SIGNATURE: '签名',
  OTHER: '材料',
};
const VALUES: Readonly<Record<string, string>> = {
  SATISFIED: '满意',
  UNSATISFIED: '不满意',
  PHONE: '电话',
  VISIT: '上门',
  EMAIL: '邮件',
  SMS: '短信',
  WECHAT: '微信',
  CUSTOMER_ASKED: '客户要求',
  CUSTOMER_UNREACHABLE: '联系不上客户',
  PARTS: '等待配件',
  OUTSIDE_AUTHORITY: '超出权限',
  WEATHER: '天气原因',
  speed: '速度',
  result: '结果',
  attitude: '态度',
};

const SHANGHAI = new Intl.DateTimeFormat('zh-CN', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai',
});
const time = (instant: string | undefined): string | undefined => instant && SHANGHAI.format(new Date(instant));

/** A person's data as sections that can be read and printed. Everything of the JSON but opaque ids is in it. */
export function personDataPages(data: PersonData): Section[] {
  const { company, at, persons, cases, kept, files, reveals, requests } = data;
  return [
    {
      heading: '个人信息副本',
      lines: [
        `${company}应您的请求，提供截至 ${time(at)}（北京时间）保存的关于您的全部个人信息。`,
        `请求：${ASKED[data.request.kind]}，于 ${time(data.request.receivedAt)} 提出，经案件 ${data.request.caseNumber} 核实。`,
      ],
    },
    ...persons.map(({ contact, since, important, objectsToRecording }) => ({
      heading: '联系方式',
      lines: rows({
        姓名: contact.name,
        电话: contact.phone,
        邮箱: contact.email,
        建档时间: time(since),
        重要客户: important ? '是' : '否',
        不同意录音: objectsToRecording ? '是' : '否',
      }),
    })),
    ...cases.map((one) =>
      caseSection(
        one,
        kept.filter(({ caseId }) => caseId === one.id),
        files.filter(({ caseId }) => caseId === one.id),
      ),
    ),
    {
      heading: '联系方式被查看的记录',
      lines: reveals.length
        ? reveals.map(({ at: when, caseNumber, reason }) => `${time(when)}　${caseNumber}　${reason ?? ''}`)
        : ['没有。'],
    },
    {
      heading: '您提出过的个人信息请求',
      lines: requests.map(({ receivedAt, kind, note }) => `${time(receivedAt)}　${ASKED[kind]}　${note ?? ''}`),
    },
  ];
}

function caseSection(one: PersonCase, kept: PersonData['kept'], files: PersonData['files']): Section {
  return {
    heading: `案件 ${one.number}`,
    lines: [
      ...rows({
        收到时间: time(one.receivedAt),
        发生时间: time(one.occurredAt),
        项目: [one.property, one.unit].filter(Boolean).join(' '),
        单位: one.organization,
        事由: one.description,
        诉求: one.demand,
        地点: one.place,
        涉及人员: one.personsInvolved.join('、'),
        录音: one.recordingUrl,
        身份保密: one.concealed ? '是' : undefined,
      }),
      '— 经过 —',
      ...one.timeline.flatMap(({ at, zh, texts }) => [`${time(at)}　${zh}`, ...rows(named(texts)).map(indented)]),
      ...(kept.length ? ['— 处理、回访与评价的记录 —'] : []),
      ...kept.flatMap(({ at, what, texts }) => [
        `${time(at)}　${WRITTEN[what] ?? what}`,
        ...rows(named(texts)).map(indented),
      ]),
      ...(files.length ? ['— 照片与文件（链接 30 天内有效）—'] : []),
      ...files.flatMap(({ at, kind, name, link }) => [`${time(at)}　${SHOWS[kind]}　${name}`, indented(link)]),
      ...(one.messages.length ? ['— 发给您的消息 —'] : []),
      ...one.messages.map(({ at, text }) => `${time(at) ?? '未发出'}　${text}`),
    ],
  };
}

const indented = (line: string): string => `　　${line}`;
const rows = (values: Readonly<Record<string, string | undefined>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => (value ? [`${name}：${value}`] : []));

// Ids of staff and the like tell the person nothing; what has no name here is for machines.
const named = (texts: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([field, value]) =>
      FIELDS[field] && value !== undefined ? [[FIELDS[field], plain(value)]] : [],
    ),
  );

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.join('、');
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, one]) => `${VALUES[name] ?? name} ${String(one)}`)
      .join('，');
  return VALUES[String(value)] ?? String(value);
}
