import type { CaseKind } from '@hearback/contracts';
import { STAFF } from './staff.js';
import type { Entry } from './topic.js';

interface KindWords extends Entry {
  readonly kind: CaseKind;
}

/** A grievance, wherever it stands, makes a complaint. */
export const GRIEVANCE: KindWords = {
  kind: 'COMPLAINT',
  words: {
    4: '投诉 举报 扰民 不作为 反映 反应 抗议 强烈 严重 黑心 无良 乱收费 违规 违法 非法 违建 态度差 乱象 维权',
    3: '多次 一直 长期 长年 无人 没人管 不管 无果 置之不理 不理 推诿 踢皮球 推卸 拖延 经常 频繁 频发 迟迟 拒绝 拒不 至今 仍然 依然 屡次 屡禁不止 苦不堪言 恶劣 差 差劲 太差 整治 取缔 查处 坚决 反对 恳请 影响 隐患 困扰 混乱 但 但是 可是 然而 未解决 没解决 没人来 没人修 尽快 赶紧 赶快 马上 解决',
    2: '坏了 失灵 堵住 被堵 被堵住 堵死 被占 被占用 堵塞 占用 漏水 没水 没电 停水 停电 停运 没有人上门 没有人管 没有人来 没有人修 凭什么 总是 天天 每天 吵 臭 堵 谁来 谁管 老是 半夜 又',
  },
  together: [
    {
      one: '报修 维修 预约 上门',
      other: '没人来 没有人上门 没有人来 没有人修 不来 没来 没修 迟迟 没人 不上门 没修好 几次 没人修',
      weight: 5,
      inOrder: true,
    },
  ],
};

/** What the writer asks for, by the words of the opening. */
export const WISHES: readonly KindWords[] = [
  {
    kind: 'PRAISE',
    words: { 5: '表扬 锦旗 感谢信 点赞 好评 称赞 赞扬 夸奖 夸夸 表扬信 点个赞' },
    together: [
      {
        one: '感谢 多谢 谢谢 感激 致谢',
        other: `${STAFF} 物业 帮助 帮忙 帮 热心 及时 耐心 解决 捡到 找回 服务 辛苦 你们`,
        weight: 4,
        inOrder: true,
      },
      {
        one: `${STAFF} 物业 服务 态度`,
        other: '热心 周到 耐心 贴心 尽职 尽责 负责 满意 真好 很好 非常好 点赞',
        weight: 4,
      },
    ],
  },
  {
    kind: 'CONSULTATION',
    words: {
      5: '咨询 请问 想问 问一下 请教 询问 问下 想咨询 想了解',
      // 怎么办 closes a complaint as often as it opens a question.
      1: '怎么办',
      3: '如何 怎么 怎样 多少 哪里 几点 什么时候 何时 是否 吗 是不是 流程 手续 合法吗',
    },
  },
  {
    kind: 'SUGGESTION',
    words: {
      5: '建议 提议 倡议 提个建议 合理化建议',
      3: '希望 希望增加 希望增设 希望能 最好能 可否 能否 能不能 增设 增加 优化',
    },
  },
  {
    kind: 'SERVICE_REQUEST',
    words: {
      5: '报修 派人 来修 上门 派师傅 帮忙修 请维修 预约 报事 维修一下 修一下 请安排 请修 来人',
      3: '申请 帮忙 疏通 开通 加装 安装 更换 维修 请帮 帮我 换个 换一下 看一下 看看 麻烦 修剪 清理一下 尽快修',
    },
  },
];
