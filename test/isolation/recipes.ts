import type { Ids } from './world.js';
import type { Operation, Path } from './operations.js';

/** Arguments with which each operation would go through, if the right person sent them: every id that there is room for is filled in. */
export const RECIPES: Readonly<Record<string, (own: Ids) => Record<string, unknown>>> = {
  viewer: () => ({}),
  properties: () => ({ first: 20 }),
  property: (own) => ({ id: own.property }),
  teams: () => ({ first: 20 }),
  staff: () => ({ first: 20 }),
  case: (own) => ({ id: own.case }),
  cases: (own) => ({ first: 5, filter: { propertyIds: [own.property], handlerId: own.staff } }),
  workOrders: (own) => ({
    first: 5,
    filter: { teamIds: [own.team], handlerId: own.staff, propertyIds: [own.property] },
  }),
  notices: () => ({ first: 5 }),
  callbacks: () => ({ first: 5 }),
  trackCase: () => ({ trackingCode: 'QL-2345-6789-ABCD-EFGH' }),
  survey: () => ({ token: 'made.up' }),
  submitForm: () => ({ link: 'made.up' }),
  changes: () => ({}),
  suggestClassification: () => ({ text: '楼道灯不亮' }),
  personRequests: () => ({ first: 5, filter: { statuses: ['RECEIVED'] } }),
  contactReveals: (own) => ({ first: 5, filter: { caseId: own.case, staffId: own.staff } }),
  privacyRules: () => ({ tryRules: [{ kind: 'CONTACTS', months: 12 }] }),
  monthlySummary: (own) => ({ month: '2026-11', propertyIds: [own.property] }),
  targets: (own) => ({ from: '2026-11-01', to: '2026-11-30', propertyIds: [own.property] }),
  trend: (own) => ({ from: '2026-09-01', to: '2026-11-30', by: 'MONTH', propertyIds: [own.property] }),
  hotspots: (own) => ({ from: '2026-11-01', to: '2026-11-30', propertyIds: [own.property] }),

  fileCase: (own) =>
    input({
      channel: 'PHONE',
      description: '楼道灯不亮',
      propertyId: own.property,
      unitId: own.unit,
      complainant: WHO,
    }),
  submitCase: (own) => input({ link: 'made.up', description: '楼道灯不亮', unitId: own.unit, complainant: WHO }),
  reclassifyCase: (own) => input({ caseId: own.case, grade: 3, reason: '核对' }),
  supplementCase: (own) => input({ caseId: own.case, text: '还有异味' }),
  urgeCase: (own) => input({ caseId: own.case }),
  revealContact: (own) => input({ caseId: own.case, reason: '核对' }),
  answerConsultation: (own) => input({ caseId: own.case, answer: '可以' }),
  withdrawCase: (own) => input({ caseId: own.case, reason: '核对' }),
  redirectCase: (own) => input({ caseId: own.case, to: '市政', reason: '核对' }),
  reopenCase: (own) => input({ caseId: own.case, reason: '核对' }),
  closeCase: (own) => input({ caseId: own.case, reason: '核对' }),
  dispatchWorkOrder: (own) => input({ workOrderId: own.workOrder, teamId: own.team, handlerId: own.staff }),
  acceptWorkOrder: (own) => input({ workOrderId: own.workOrder }),
  transferWorkOrder: (own) =>
    input({ workOrderId: own.workOrder, teamId: own.team, handlerId: own.staff, reason: '核对' }),
  recordContact: (own) => input({ workOrderId: own.workOrder }),
  recordArrival: (own) => input({ workOrderId: own.workOrder }),
  holdWorkOrder: (own) => input({ workOrderId: own.workOrder, reason: 'CUSTOMER_ASKED' }),
  resumeWorkOrder: (own) => input({ workOrderId: own.workOrder }),
  resolveWorkOrder: (own) => input({ workOrderId: own.workOrder, result: '已修复' }),
  attachToCase: (own) => input({ caseId: own.case, name: '票据.pdf' }),
  attachToWorkOrder: (own) => input({ workOrderId: own.workOrder, kind: 'AFTER', name: '修后.jpg' }),
  recordAttempt: (own) => input({ callbackId: own.callback, method: 'PHONE' }),
  concludeCallback: (own) => input({ callbackId: own.callback, method: 'PHONE', verdict: 'SATISFIED', solved: true }),
  answerSurvey: () => input({ token: 'made.up', answers: [{ questionId: 'result', score: 5 }] }),
  filePersonRequest: (own) => input({ caseId: own.case, kind: 'ACCESS' }),
  attachToTrackedCase: () => input({ trackingCode: 'QL-2345-6789-ABCD-EFGH', name: '照片.jpg' }),
  urgeTrackedCase: () => input({ trackingCode: 'QL-2345-6789-ABCD-EFGH' }),
  reopenTrackedCase: () => input({ trackingCode: 'QL-2345-6789-ABCD-EFGH', reason: '还是不行' }),
  fileOwnPersonRequest: () => input({ trackingCode: 'QL-2345-6789-ABCD-EFGH', kind: 'ACCESS' }),
  decidePersonRequest: (own) =>
    input({ requestId: own.request, grant: true, identityCheck: '核对', alsoPersonIds: [own.person] }),
  exportPersonData: (own) => input({ requestId: own.request, format: 'JSON' }),
  savePrivacyRules: () => input({ requestWorkingDays: 15 }),
  provisionTenant: () => input({ id: 'matrix', name: '矩阵', code: 'MX', administrator: ACCOUNT }),
  group: () => ({ from: '2026-11-01', to: '2026-11-30', month: '2026-11', companyIds: ['songhe'] }),
  groupGrants: () => ({}),
  groupReads: () => ({ first: 20 }),
  saveGroup: () => input({ id: 'matrix', name: '矩阵', subjects: ['matrix'] }),
  grantGroup: () => input({ groupId: 'yuanshan', scope: 'CASES', until: '2030-01-01T00:00:00Z' }),
  revokeGroup: () => input({ groupId: 'yuanshan' }),
  suspendTenant: () => input({ id: 'matrix' }),
  resumeTenant: () => input({ id: 'matrix' }),
  exportTenant: () => input({ id: 'matrix' }),
  eraseTenant: () => input({ id: 'matrix', name: '矩阵' }),
  saveMembership: (own) =>
    input({ ...ACCOUNT, roles: ['resident'], propertyIds: [own.property], reportsTo: own.staff, active: false }),
  memberships: () => ({ first: 50 }),
  invitations: () => ({ first: 20 }),
  changeMember: (own) =>
    input({ membershipId: own.staff, roles: ['handler'], propertyIds: [own.property], reportsTo: own.staff }),
  removeMember: (own) => input({ membershipId: own.staff }),
  inviteMember: (own) => input({ ...INVITED, propertyIds: [own.property], reportsTo: own.staff }),
  withdrawInvitation: (own) => input({ invitationId: own.invitation }),
  acceptInvitation: () => input({ token: 'made.up' }),
  saveProperty: () => input({ code: 'matrix', name: '矩阵', buildings: [] }),
  buildings: (own) => ({ propertyId: own.property }),
  propertyImport: () => ({ csv: 'matrix,矩阵,1号楼,101' }),
  importProperties: () => input({ csv: 'matrix,矩阵,1号楼,101' }),
  saveTeam: (own) => input({ code: 'matrix', name: '矩阵', memberIds: [own.staff], leaderId: own.staff }),
  routes: () => ({}),
  routeHoles: (own) => ({
    routes: [{ category: 'OTHER', propertyId: own.property, teamId: own.team }],
    propertyIds: [own.property],
  }),
  limits: () => ({}),
  limitPreview: () => ({ grade: 2, receivedAt: '2026-11-18T02:00:00.000Z' }),
  saveLimits: () =>
    input({
      grades: [1, 2, 3].map((grade) => ({ grade, contact: DAY, arrival: DAY, resolution: DAY, callbackHours: 24 })),
    }),
  saveCalendar: () =>
    input({ weekdays: [1], opens: '09:00', closes: '18:00', days: [{ date: '2026-11-20', off: '公司日' }] }),
  saveRoutes: (own) => input({ routes: [{ category: 'OTHER', propertyId: own.property, teamId: own.team }] }),
};

const DAY = { measure: 'WORKING_DAYS', amount: 1 };
const input = (fields: object) => ({ input: fields });
const WHO = { name: '公孙核对', phone: '13900003333' };
const INVITED = { email: 'matrix@hearback.example', name: '矩阵', roles: ['resident'] };
const ACCOUNT = { subject: 'matrix', account: 'matrix', name: '矩阵' };

const KINDS: Readonly<Record<string, keyof Ids>> = {
  id: 'case',
  'property id': 'property',
  caseId: 'case',
  workOrderId: 'workOrder',
  callbackId: 'callback',
  propertyId: 'property',
  propertyIds: 'property',
  unitId: 'unit',
  teamId: 'team',
  teamIds: 'team',
  handlerId: 'staff',
  memberIds: 'staff',
  leaderId: 'staff',
  reportsTo: 'staff',
  staffId: 'staff',
  requestId: 'request',
  alsoPersonIds: 'person',
  membershipId: 'staff',
  invitationId: 'invitation',
};

/** Operations that nobody has said how to ask. */
export const missing = (operations: readonly Operation[]): string[] =>
  operations.map(({ name }) => name).filter((name) => !RECIPES[name]);

/** What is a company's, so that another has no use for its id. */
export const OF_A_COMPANY = [
  'case',
  'workOrder',
  'callback',
  'property',
  'unit',
  'team',
  'staff',
  'invitation',
  'request',
  'person',
];
/** What is a property's, so that whoever works at others only has no use for its id. */
export const OF_A_PROPERTY = ['case', 'workOrder', 'callback', 'property', 'unit', 'request'];

/** Ids that are nothing of a company: its own name, accounts at the identity provider, questions that all forms have. */
const OF_NO_COMPANY = [
  'provisionTenant input id',
  'suspendTenant input id',
  'group companyIds',
  'saveGroup input id',
  'saveGroup input subjects',
  'grantGroup input groupId',
  'revokeGroup input groupId',
  'resumeTenant input id',
  'exportTenant input id',
  'eraseTenant input id',
  'provisionTenant input administrator subject',
  'saveMembership input subject',
  'answerSurvey input answers questionId',
];

/** Of what an id at a place is; undefined when it is nothing of a company. Throws for a place that nobody has thought about. */
export function kindAt(operation: string, path: Path): keyof Ids | undefined {
  const names = path.filter((key) => typeof key === 'string');
  if (OF_NO_COMPANY.includes([operation, ...names].join(' '))) return undefined;
  const kind = KINDS[[operation, ...names].join(' ')] ?? KINDS[names.at(-1)!];
  if (!kind) throw new Error(`${operation} ${path.join('.')}: say in KINDS of what this is an id`);
  return kind;
}
