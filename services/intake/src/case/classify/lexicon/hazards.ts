import { BLOCKED, BROKEN, MISSING } from './states.js';
import type { Hazard } from './topic.js';

/** Level 1: life is disturbed now or people are in danger. Source: the labelling guide and MISSION A10. */
export const HAZARDS: readonly Hazard[] = [
  {
    name: '停水停电',
    category: 'FACILITIES',
    words: {
      5: '停水 断水 停电 断电 停水停电 断水断电 没水 没电 无水 无电 无水可用 没水用 没有水 没有电 没有自来水 停气 停暖 缺水',
      2: '跳闸 爆管 限水',
    },
    together: [
      { one: '用水 用电', other: '无法 中断 停 停了 停掉 切断', weight: 4 },
      { one: '自来水 供水 供电 供暖', other: '中断 停 停了 停掉 切断', weight: 4 },
      { one: '水 电 水电', other: '停 停了 停掉 停用 断 断了 切断 掐断', weight: 3 },
      { one: '用水 吃水 用电', other: '困难 难 断断续续', weight: 3 },
      { one: '水管', other: '爆 爆了 爆裂 破裂 冻裂', weight: 3 },
    ],
  },
  {
    name: '电梯危险',
    category: 'FACILITIES',
    words: { 5: '困人 关人 掉层 坠梯 溜梯 困梯 冲顶 被困 被关' },
    together: [
      {
        one: '电梯',
        other:
          '困 困在 被困 关 关在 卡 卡在 卡住 掉 掉落 下掉 下坠 下滑 坠落 坠 坠楼 失控 急坠 骤停 急停 冲 夹 夹人 夹伤 吓死 受伤',
        weight: 5,
      },
      {
        one: '电梯',
        other: '频发 频繁 多次 反复 屡次 总是 天天 隔三差五 老是 三天两头 经常 所有 全部 全停 事故',
        weight: 3,
      },
      { one: '电梯', other: '时常 常 安全隐患 生命安全 摇晃 晃动 超负荷 异响 年检 过期', weight: 2 },
    ],
  },
  {
    name: '火情',
    category: 'SECURITY',
    words: { 5: '着火 起火 失火 火情 冒烟 火警 爆炸 自燃 火灾', 4: '易燃易爆 危险化学品', 2: '煤气罐 液化气罐' },
  },
  {
    name: '消防通道受阻',
    category: 'SECURITY',
    together: [
      {
        one: '消防通道 消防车道 消防门 防火门 安全通道 逃生通道 安全出口 疏散通道 生命通道 逃生 逃生门 消防车',
        other: `${BLOCKED} 进不来 无法 进不了 无法进入 进不去 无法通行 无法通过 开不进 撬坏 通行`,
        weight: 5,
      },
      { one: '救护车 急救车', other: '进不来 进不去 进不了 无法 开不进', weight: 5 },
    ],
  },
  {
    name: '消防失效',
    category: 'SECURITY',
    together: [
      {
        one: '消防栓 消火栓 消防设施 消防设备 消防水 消防管道 消防水管 喷淋 灭火器 烟感 消防系统 消防器材 应急灯',
        other: `${BROKEN} ${MISSING}`,
        weight: 4,
      },
      { one: '消防', other: '瘫痪 失效 没水 无水 不合格 不达标', weight: 4 },
    ],
  },
  {
    name: '墙砖坠落',
    category: 'FACILITIES',
    together: [
      {
        one: '外墙 瓷砖 墙砖 玻璃 幕墙 玻璃幕墙 外墙砖 保温层 石材 广告牌 空调外机',
        other: '脱落 掉落 坠落 掉下 砸 砸到 砸伤 剥落 坠 掉了下来 掉下来 往下掉',
        weight: 5,
      },
    ],
  },
  { name: '高空坠物', category: 'SECURITY', words: { 4: '高空坠物 高空抛物 坠物' } },
  {
    name: '燃气泄漏',
    category: 'FACILITIES',
    words: { 5: '燃气泄漏 煤气泄漏 漏气 煤气中毒' },
    together: [{ one: '燃气 煤气 天然气 液化气', other: '泄漏 泄露 漏 漏气 味 气味 味道 爆炸 中毒', weight: 5 }],
  },
  {
    name: '污水倒灌',
    category: 'FACILITIES',
    words: { 4: '倒灌 反水 返水 水浸 喷水 被淹 水淹 淹', 2: '爆裂' },
    together: [
      {
        one: '污水 粪水 粪便 下水道 厕所 马桶 地漏 化粪池',
        other: '倒灌 反水 返水 溢出 溢 溢满 淹 灌 漫 涌 浸 冒 全是 流进 家里',
        weight: 5,
      },
      { one: '家里 家中 室内 屋里 客厅 卧室 地下室 车库 配电房', other: '淹 被淹 泡 浸 淹没 水淹', weight: 3 },
    ],
  },
  {
    name: '人身伤害',
    category: 'SECURITY',
    words: {
      5: '殴打 打人 打伤 斗殴 持刀 行凶 砍人 围殴 群殴 打架 捅伤 溺水 落水 昏迷',
      3: '人身威胁 受伤 咬伤 砸伤 动手 中毒 晕倒',
      2: '打砸 砸门 暴力 恐吓',
    },
  },
  {
    name: '触电',
    category: 'FACILITIES',
    words: { 5: '漏电 触电 电线裸露 火花 电死' },
    together: [{ one: '电线 电缆 电箱 线路 插座', other: '裸露 冒烟 短路 烧 掉落 起火', weight: 4 }],
  },
  {
    name: '结构危险',
    category: 'SECURITY',
    words: { 4: '倒塌 坍塌 垮塌 塌方 危房', 3: '承重墙 地陷 下陷 滑坡 倾斜' },
    together: [
      { one: '围墙 墙 挡土墙 大树 树', other: '倒 倒了 倒下 垮 塌 塌了 要倒', weight: 3 },
      { one: '承重墙 承重梁', other: '砸 拆 拆除 破坏 砸坏 打掉', weight: 3 },
    ],
  },
];
