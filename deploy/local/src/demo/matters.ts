/** What people come with, in the words in which they say it. `about` picks what is said was done. */
interface Matter {
  readonly text: string;
  readonly about: keyof typeof RESULTS;
  /** Given by the agent where the words alone are not enough; otherwise classified. */
  readonly kind?: 'COMPLAINT' | 'CONSULTATION' | 'SERVICE_REQUEST' | 'SUGGESTION' | 'PRAISE';
}

export const MATTERS: readonly Matter[] = [
  { text: '{place}电梯停运，老人上下楼很不方便，请尽快处理', about: 'facilities' },
  { text: '有人被困在{place}的电梯里，快派人来', about: 'facilities' },
  { text: '{place}突然停水，到现在还没有恢复', about: 'facilities' },
  { text: '{place}的楼道灯坏了好几天，晚上很黑', about: 'facilities' },
  { text: '{place}单元门禁失灵，门一直关不上', about: 'security' },
  { text: '地下车库{place}附近漏水，地面一直积水', about: 'facilities' },
  { text: '{place}的外墙渗水，家里墙面发霉', about: 'facilities' },
  { text: '{place}垃圾桶满了没有人清运，气味很大', about: 'environment' },
  { text: '{place}的绿化带杂草很多，很久没有修剪', about: 'environment' },
  { text: '{place}楼下下水道反味，蚊虫很多', about: 'environment' },
  { text: '{place}消防通道被私家车堵住，万一着火怎么办', about: 'security' },
  { text: '{place}的监控坏了，电瓶车被偷也查不到', about: 'security' },
  { text: '陌生人随便进出{place}，保安也不登记', about: 'security' },
  { text: '前台工作人员态度很差，问了半天不理人', about: 'service' },
  { text: '报修三次都没有人上门，物业服务太差了', about: 'service' },
  { text: '物业费多收了一个月，一直不退', about: 'service' },
  { text: '{place}楼上住户半夜装修，吵得睡不着', about: 'other' },
  { text: '{place}有人遛狗不牵绳，小孩吓哭了', about: 'other' },
  { text: '厨房水龙头漏水，请派师傅上门维修', about: 'facilities', kind: 'SERVICE_REQUEST' },
  { text: '{place}的对讲机不响了，麻烦来修一下', about: 'facilities', kind: 'SERVICE_REQUEST' },
  { text: '请问装修需要办什么手续，押金交多少？', about: 'answer', kind: 'CONSULTATION' },
  { text: '请问地下车位怎么租，一个月多少钱？', about: 'answer', kind: 'CONSULTATION' },
  { text: '建议在{place}增加几个电动车充电桩', about: 'answer', kind: 'SUGGESTION' },
  { text: '感谢保安师傅帮我把快递搬上{place}，服务很热心', about: 'answer', kind: 'PRAISE' },
];

export const PLACES = ['1栋', '2栋', '3栋', '东门', '南门', '中心花园', '地库B1'] as const;
export const SURNAMES = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王', '冯', '陈', '褚', '卫'] as const;

export const RESULTS = {
  facilities: '已更换损坏部件，试运行正常',
  environment: '已清理现场，并增加每日巡查',
  security: '已清理通道并修复设备，加强岗位巡逻',
  service: '已向业主致歉，并对当班人员培训',
  other: '已上门协调，双方达成一致',
  answer: '您好，请带身份证到客服中心办理，工作日 9:00–18:00',
} as const;
