/** States many topics share: what can be wrong with a thing. Words are separated by blanks. */
export const BROKEN =
  '坏 坏了 坏掉 坏的 故障 失灵 失效 损坏 破损 破坏 破裂 断裂 老化 生锈 锈蚀 报废 瘫痪 停运 停用 停摆 罢工 不亮 不能用 用不了 不能使用 ' +
  '无法使用 无法正常 打不开 关不上 关不了 卡住 卡死 异响 晃动 摇晃 抖动 失修 年久失修 修不好 没修 未修 待修 维修 检修 抢修 修理 修复 更换';

export const BLOCKED =
  '堵 堵住 堵塞 堵死 堵满 被堵 阻塞 占 占用 被占 占据 占满 侵占 霸占 封 封堵 封闭 封死 封锁 锁 锁住 锁上 锁死 上锁 反锁 关闭 被关 停放 停车 停满 ' +
  '停着 乱停 乱停乱放 违停 堆 堆放 堆满 堆积 杂物 摆放 阻挡 挡住 拦住 围挡 地锁 不畅 不通 违建 私家车 改成 改为 拆除';

export const MISSING = '没有 没 无 缺 缺少 缺失 不足 空 摆设 形同虚设 过期 未通水 不通水 没水 无水 缺水 瘫痪 未装 未安装 没装 不合格 不达标';
