/** Right before a word: it did not happen. */
export const DENYING = '没有 没 未 并未 并无 不是 并没有 从未 未曾 没出现 没有发生 未发生 不会 不怕 无 并非 没再 不再';

/** Earlier in the same clause: it is feared or imagined. */
export const SUPPOSING =
  '一旦 万一 如果 假如 要是 假设 若 若是 倘若 试想 以防 防止 避免 预防 谨防 免得 以免 会不会 是否会 是否 担心 害怕 生怕 恐怕 可能 容易 极易 易 假使 引发 诱发 哪天 随时 变成 今后 听说 明天 后天 计划';

/** Right after: the word only names a risk or a notice. */
export const SUPPOSED_AFTER = '隐患 风险 演习 演练 知识 宣传 通知 保险 吗';
