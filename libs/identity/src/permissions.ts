import type { Role } from './roles.js';

const STAFF = [
  'agent',
  'dispatcher',
  'handler',
  'callback',
  'surveyor',
  'supervisor',
  'manager',
  'quality',
  'administrator',
] as const satisfies readonly Role[];

/** Handlers, and those above them, to whom a third transfer or a third round brings an order. */
const HANDLING = ['handler', 'supervisor', 'manager'] as const satisfies readonly Role[];

/** Who speaks with the customer afterwards. That nobody calls back on their own work is a rule, not a role. */
const CALLING = ['callback', 'quality', 'supervisor', 'manager'] as const satisfies readonly Role[];

const FIGURES = ['supervisor', 'manager', 'quality', 'administrator'] as const satisfies readonly Role[];

/**
 * On what a role may use an operation. The gateway's guard asks for the role alone; each scope is enforced where its things are kept.
 * - `own`: what is theirs: their account, the orders given to them or to their team.
 * - `properties`: the properties of their membership, all of them or those named.
 * - `company`: the whole company, whatever properties their membership names.
 * - `granted`: companies that granted it to their group, for as long as they do.
 * - `platform`: every company.
 * - `link`: what the code or link was made for, whoever holds it.
 */
export const SCOPES = ['own', 'properties', 'company', 'granted', 'platform', 'link'] as const;
export type Scope = (typeof SCOPES)[number];
type Row = Readonly<Partial<Record<Scope, readonly Role[]>>>;

/**
 * Who may ask for what: every root query, mutation and subscription of the graph by name, by scope the roles that may use it. It says what a role may
 * do at all; whether with this case, at this moment, the rules of the services say. What is not in the table is refused.
 */
export const PERMISSIONS = {
  viewer: { own: [...STAFF, 'resident', 'partner', 'group', 'operator'] },
  properties: { properties: [...STAFF, 'resident', 'partner'] },
  property: { properties: STAFF },
  teams: { company: STAFF },
  staff: { company: STAFF },

  // Residents and partners follow their case by its tracking code: a Case shows names and notes of staff.
  case: { properties: STAFF },
  cases: { properties: STAFF },
  workOrders: { properties: ['agent', 'dispatcher', 'handler', 'callback', 'supervisor', 'manager', 'quality'] },
  // To whoever may be told of an order: by RULES the handler, those above, and for the queue the dispatchers.
  notices: { own: ['dispatcher', ...HANDLING, 'quality'] },
  callbacks: { properties: ['agent', ...CALLING] },
  // What changes among what the three lists above show: each role hears of what it may list.
  changes: { properties: STAFF },
  monthlySummary: { properties: FIGURES },
  targets: { properties: FIGURES },
  trend: { properties: FIGURES },
  hotspots: { properties: FIGURES },
  // The one door of group users: each company answers in its own context, by its own grant.
  group: { granted: ['group'] },
  groupGrants: { company: ['administrator'] },
  groupReads: { company: ['administrator'] },
  grantGroup: { company: ['administrator'] },
  revokeGroup: { company: ['administrator'] },

  // The code or token is the permission.
  submitForm: { link: ['public'] },
  submitCase: { link: ['public'] },
  trackCase: { link: ['public'] },
  attachToTrackedCase: { link: ['public'] },
  urgeTrackedCase: { link: ['public'] },
  reopenTrackedCase: { link: ['public'] },
  survey: { link: ['public'] },
  answerSurvey: { link: ['public'] },
  // And whoever uses it is signed in, but a member of nothing yet.
  acceptInvitation: { link: ['public'] },

  // Whoever is spoken to takes the case down, a handler on the doorstep too.
  fileCase: {
    properties: ['agent', 'dispatcher', ...HANDLING, 'callback', 'quality', 'resident', 'partner'],
  },
  suggestClassification: { company: ['agent', 'dispatcher', ...HANDLING, 'callback', 'quality'] },
  reclassifyCase: { properties: ['agent', 'dispatcher', 'supervisor', 'manager', 'quality'] },
  // Whoever speaks with the customer.
  supplementCase: { properties: ['agent', ...CALLING] },
  urgeCase: { properties: ['agent', ...CALLING] },
  revealContact: { properties: ['agent', ...CALLING] },
  answerConsultation: { properties: ['agent', 'supervisor', 'manager'] },
  // Not the handling line: nobody makes the work they were given disappear.
  withdrawCase: { properties: ['agent', 'callback', 'supervisor', 'manager'] },
  redirectCase: { properties: ['agent', 'dispatcher', 'supervisor', 'manager'] },
  reopenCase: { properties: ['agent', ...CALLING] },
  closeCase: { properties: ['supervisor', 'manager'] },

  dispatchWorkOrder: { properties: ['dispatcher', 'supervisor', 'manager'] },
  acceptWorkOrder: { own: HANDLING },
  transferWorkOrder: { own: ['handler'], properties: ['dispatcher', 'supervisor', 'manager'] },
  recordContact: { own: HANDLING },
  recordArrival: { own: HANDLING },
  holdWorkOrder: { own: HANDLING },
  resumeWorkOrder: { own: HANDLING },
  resolveWorkOrder: { own: HANDLING },

  // Whoever speaks with the customer or is there sends what they see.
  attachToCase: { properties: ['agent', 'dispatcher', ...HANDLING, 'callback', 'quality'] },
  attachToWorkOrder: { properties: ['agent', 'dispatcher', ...HANDLING, 'callback', 'quality'] },

  recordAttempt: { properties: CALLING },
  concludeCallback: { properties: CALLING },

  // What persons may ask about their data: taken in by whoever they speak to, decided by whoever sees all properties.
  filePersonRequest: { properties: ['agent', 'supervisor', 'manager', 'quality', 'administrator'] },
  fileOwnPersonRequest: { link: ['public'] },
  personRequests: { properties: ['quality', 'administrator'] },
  decidePersonRequest: { properties: ['quality', 'administrator'] },
  exportPersonData: { company: ['quality', 'administrator'] },
  contactReveals: { properties: ['administrator'] },
  privacyRules: { company: ['quality', 'administrator'] },
  savePrivacyRules: { company: ['administrator'] },

  saveGroup: { platform: ['operator'] },
  provisionTenant: { platform: ['operator'] },
  suspendTenant: { platform: ['operator'] },
  resumeTenant: { platform: ['operator'] },
  exportTenant: { platform: ['operator'], company: ['administrator'] },
  eraseTenant: { platform: ['operator'] },
  saveProperty: { company: ['administrator'] },
  buildings: { properties: ['administrator'] },
  propertyImport: { company: ['administrator'] },
  importProperties: { company: ['administrator'] },
  saveTeam: { company: ['administrator'] },
  saveRoutes: { company: ['administrator'] },
  routes: { company: ['administrator'] },
  routeHoles: { company: ['administrator'], properties: ['dispatcher'] },
  limits: { company: ['administrator'] },
  limitPreview: { company: ['administrator'] },
  saveLimits: { company: ['administrator'] },
  saveCalendar: { company: ['administrator'] },
  memberships: { properties: ['administrator'] },
  invitations: { properties: ['administrator'] },
  saveMembership: { properties: ['administrator'] },
  changeMember: { properties: ['administrator'] },
  removeMember: { properties: ['administrator'] },
  inviteMember: { properties: ['administrator'] },
  withdrawInvitation: { properties: ['administrator'] },
} as const satisfies Readonly<Record<string, Row>>;

export type Operation = keyof typeof PERMISSIONS;

/** Whether one of the roles may use the operation. An operation missing from the table is a defect: it throws, and nobody gets in. */
export function may(roles: readonly string[], operation: string): boolean {
  return Object.values(rowOf(operation)).some((allowed) =>
    allowed.some((role) => role === 'public' || roles.includes(role)),
  );
}

/** On what a role may use the operation; undefined when it may not. */
export const scopeOf = (role: Role, operation: string): Scope | undefined =>
  SCOPES.find((scope) => rowOf(operation)[scope]?.includes(role));

function rowOf(operation: string): Row {
  if (!Object.hasOwn(PERMISSIONS, operation))
    throw new Error(`operation ${operation} is missing from the permission table`);
  return PERMISSIONS[operation as Operation];
}
