import { BLOCKED, BROKEN, MISSING } from './states.js';
import type { Topic } from './topic.js';

const category = 'SECURITY';

/** 安全管理: fire, theft, access, vehicles, what may fall. */
export const SECURITY: readonly Topic[] = [
  {
    name: '消防',
    category,
    grade: 2,
    words: {
      5: '消防 消防通道 消防车道 消防车 消防栓 消火栓 灭火器 消防设施 消防设备 消防门 防火门 安全通道 逃生通道 生命通道 安全出口 疏散通道 逃生 消防安全 消防隐患 火灾隐患 消防水 消防管道 消防器材 防火',
      4: '火灾 着火 起火 失火 火情 火警 喷淋 烟感 飞线 飞线充电 私拉电线 乱拉电线 煤气罐 液化气 液化气罐 易燃 易爆 爆炸 疏散 冒烟',
      2: '充电 电动车 电瓶车',
    },
    together: [
      { one: '消防通道 消防车道 安全通道 逃生通道 安全出口 疏散通道 生命通道', other: BLOCKED, weight: 4 },
      { one: '电动车 电瓶车 电动自行车', other: '楼道 充电 上楼 电梯 楼梯间 架空层 入户 门厅', weight: 4 },
      { one: '消防栓 消火栓 灭火器 消防设施 消防设备 消防水', other: BROKEN + ' ' + MISSING, weight: 3 },
    ],
  },
  {
    name: '治安',
    category,
    grade: 2,
    words: {
      5: '小偷 盗窃 被盗 偷盗 失窃 入室盗窃 治安 偷窃 打架斗殴',
      4: '偷 撬 撬锁 打架 斗殴 抢劫 外来人员 闲杂人员 陌生人 闲散人员 社会人员 尾随 行窃 丢失 扒手 持刀 聚众 殴打 打人 打伤',
      2: '报警 派出所 民警 骗子 推销',
    },
  },
  {
    name: '门岗巡逻',
    category,
    grade: 2,
    words: {
      5: '安保 巡逻 门岗 岗亭 门禁 安防 门禁系统 出入登记 脱岗 监控室',
      4: '保安 门卫 监控 摄像头 值班 保安室 围墙 道闸 闸门 封闭管理 随意进出 自由进出 自由出入 进出小区',
      2: '进出 出入 登记 陌生 形同虚设 大门',
    },
  },
  {
    name: '车辆秩序',
    category,
    grade: 2,
    words: {
      5: '乱停 乱停乱放 乱停车 违停 违章停车 违规停车 外来车辆 僵尸车 车辆乱停 停车乱',
      4: '停放 地锁 停车问题 占用车位 剐蹭 刮擦 刮蹭 刮花 人车分流 车速 超速 社会车辆 挪车 私家车 占车位',
      3: '停车 车辆 拥堵 出入口 堵车 货车 机动车 通行 停满',
      2: '停车场 停车位 车位 车库 交通',
      1: '车 汽车 车主',
    },
    together: [
      { one: '车位 停车位 公共车位', other: '占用 霸占 私占 占 抢占 占据 地锁 私自 长期', weight: 3 },
      { one: '出入口 通道 路口 单元门口 大门口 门口', other: '堵 堵住 堵塞 停车 停放 停满 乱停', weight: 3 },
    ],
  },
  {
    name: '高空坠物',
    category,
    grade: 2,
    words: { 5: '高空抛物 高空坠物 坠物 抛物 高空坠落 高空', 3: '坠落 掉落 花盆 砸到 砸伤 砸中' },
    together: [{ one: '楼上 高空 窗户 阳台', other: '扔 抛 往下扔 丢 掉下 扔下 抛下', weight: 3 }],
  },
  {
    name: '隐患',
    category,
    grade: 2,
    words: {
      5: '承重墙',
      4: '危房 倒塌 坍塌 垮塌 触电 溺水 安全事故',
      2: '安全隐患 隐患 危险 人身安全 安全 生命安全 生命财产安全 事故',
    },
    together: [{ one: '承重墙 承重梁', other: '砸 砸坏 拆 拆除 破坏 打掉', weight: 3 }],
  },
];
