import type { Role } from '../roles.js';
import type { DemoTenant } from './tenants.js';

type Names = { readonly [tenant in DemoTenant]: readonly [surname: string, given: string] };

/**
 * The people of a demo company: `<login>@<tenant>`, what they may do there, and their names. `handler` also calls back, so that the
 * demo shows the rule keeping them from their own work, and not the role. `service`, `cleaner` and `guard` are the handlers of the
 * customer service, environment and order teams; `handler` and `handler2` are engineers.
 */
export const DEMO_STAFF: readonly { readonly login: string; readonly roles: readonly Role[]; readonly names: Names }[] =
  [
    { login: 'agent', roles: ['agent'], names: { qinglan: ['林', '晓雯'], songhe: ['杨', '思琪'] } },
    { login: 'dispatcher', roles: ['dispatcher'], names: { qinglan: ['陈', '国栋'], songhe: ['黄', '伟民'] } },
    { login: 'handler', roles: ['handler', 'callback'], names: { qinglan: ['王', '建军'], songhe: ['徐', '长河'] } },
    { login: 'handler2', roles: ['handler'], names: { qinglan: ['赵', '志强'], songhe: ['高', '学武'] } },
    { login: 'callback', roles: ['callback'], names: { qinglan: ['刘', '静怡'], songhe: ['郭', '雅婷'] } },
    { login: 'supervisor', roles: ['supervisor'], names: { qinglan: ['孙', '立新'], songhe: ['梁', '永康'] } },
    { login: 'manager', roles: ['manager'], names: { qinglan: ['周', '明远'], songhe: ['宋', '启航'] } },
    { login: 'quality', roles: ['quality'], names: { qinglan: ['吴', '文慧'], songhe: ['唐', '若兰'] } },
    { login: 'admin', roles: ['administrator'], names: { qinglan: ['郑', '海涛'], songhe: ['韩', '子昂'] } },
    { login: 'resident', roles: ['resident'], names: { qinglan: ['何', '秀兰'], songhe: ['冯', '玉珍'] } },
    { login: 'service', roles: ['handler'], names: { qinglan: ['许', '佳敏'], songhe: ['邓', '梦洁'] } },
    { login: 'cleaner', roles: ['handler'], names: { qinglan: ['马', '桂英'], songhe: ['曹', '春梅'] } },
    { login: 'guard', roles: ['handler'], names: { qinglan: ['罗', '大勇'], songhe: ['彭', '铁山'] } },
  ];
