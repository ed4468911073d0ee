import type { Entry } from './topic.js';

/** People who work for the company. */
export const STAFF =
  '保安 保安员 门卫 门岗 物业人员 客服 客服人员 管家 物业经理 经理 前台 工作人员 保洁 保洁员 保洁阿姨 师傅 维修工 维修师傅 维修人员 收费员 主任 主管 队长 员工 水电工 电工 巡逻员 秩序员 秩序维护员 接线员 话务员 服务员 安保 安保人员 绿化工 园丁 管理员 值班人员 服务人员 小哥';

/** Said of a person or of the company as one: it was somebody's conduct. */
const CONDUCT =
  '态度差 态度恶劣 态度极差 态度不好 态度很差 态度非常差 服务态度 骂 骂人 辱骂 谩骂 爆粗口 粗口 不耐烦 傲慢 蛮横 粗暴 无礼 没礼貌 嚣张 打人 殴打 打伤 动手 推搡 恐吓 吃拿卡要 受贿 出言不逊 嘲讽 训斥 呵斥 大吼大叫 爱理不理 破口大骂 恶语相向 出口伤人 骂骂咧咧 推人 骚扰 调戏 挂电话 刁难';

/** Said of the company it would be about the service, not about a person. */
const LAPSES =
  '恶劣 凶 敷衍 冷漠 玩手机 睡觉 打瞌睡 脱岗 离岗 喝酒 抽烟 玩游戏 索要 收红包 私收 偷懒 歧视 推卸 推卸责任 讽刺 吼 失职 威胁 监守自盗 素质 不作为 泄露';

const BAD = '差 极差 太差 很差 恶劣 不好 蛮横 冷淡 冷漠 强硬 嚣张 生硬 粗暴 傲慢 敷衍';

/** A complaint about how somebody of the company behaves. */
export const STAFF_CONDUCT: Entry = {
  together: [
    { one: STAFF, other: `${CONDUCT} ${LAPSES}`, weight: 1 },
    { one: '物业 物业公司 物管', other: CONDUCT, weight: 1 },
    { one: '态度', other: BAD, weight: 1 },
  ],
};
