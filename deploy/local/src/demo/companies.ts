/** The demo's companies (group `yuanshan` 远山), told as data: two properties of three buildings of twenty units each, five teams. */
export interface DemoCompany {
  readonly id: 'qinglan' | 'songhe';
  readonly name: string;
  readonly code: string;
  /** What the group may see of it. */
  readonly grants: 'FIGURES' | 'CASES';
  readonly properties: readonly {
    readonly code: string;
    readonly name: string;
    readonly buildings: readonly string[];
  }[];
}

export const COMPANIES: readonly DemoCompany[] = [
  {
    id: 'qinglan',
    name: '青岚物业',
    code: 'QL',
    grants: 'CASES',
    properties: [
      { code: 'cuihu', name: '翠湖花园', buildings: ['1栋', '2栋', '3栋'] },
      { code: 'jinxiu', name: '锦绣里', buildings: ['A座', 'B座', 'C座'] },
    ],
  },
  {
    id: 'songhe',
    name: '松禾物业',
    code: 'SH',
    grants: 'FIGURES',
    properties: [
      { code: 'songtao', name: '松涛苑', buildings: ['东区1号楼', '东区2号楼', '西区1号楼'] },
      { code: 'hexiang', name: '禾香国际', buildings: ['1座', '2座', '3座'] },
    ],
  },
];

/** Five floors of four. */
export const UNITS: readonly string[] = [1, 2, 3, 4, 5].flatMap((floor) =>
  [1, 2, 3, 4].map((door) => `${floor}0${door}`),
);

/** Teams (班组), who is in them and who leads them, by login. */
export const TEAMS = [
  { code: 'service', name: '客服部', members: ['service'], leader: 'supervisor' },
  { code: 'engineering', name: '工程部', members: ['handler', 'handler2'], leader: 'supervisor' },
  { code: 'environment', name: '环境部', members: ['cleaner'], leader: 'supervisor' },
  { code: 'order', name: '秩序部', members: ['guard'], leader: 'supervisor' },
  { code: 'quality', name: '品质部', members: ['callback', 'quality'], leader: 'quality' },
] as const;

/** Which team answers for which category (责任到人), at every property. */
export const ROUTES = [
  { category: 'SERVICE', team: 'service' },
  { category: 'FACILITIES', team: 'engineering' },
  { category: 'ENVIRONMENT', team: 'environment' },
  { category: 'SECURITY', team: 'order' },
  { category: 'OTHER', team: 'service' },
] as const;

/** Who reports to whom, by login; the others report to the manager. */
export const SUPERIORS: Readonly<Record<string, string>> = {
  handler: 'supervisor',
  handler2: 'supervisor',
  service: 'supervisor',
  cleaner: 'supervisor',
  guard: 'supervisor',
  callback: 'quality',
};
