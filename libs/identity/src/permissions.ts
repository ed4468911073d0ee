import { ROLES } from './roles.js';
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

/** Handlers, and those above them, to whom a third transfer or a third round brings an order; whose order it is, a rule decides. */
const HANDLING = ['handler', 'supervisor', 'manager'] as const satisfies readonly Role[];

/** Who speaks with the customer afterwards. That nobody calls back on their own work is a rule, not a role. */
const CALLING = ['callback', 'quality', 'supervisor', 'manager'] as const satisfies readonly Role[];

const FIGURES = ['supervisor', 'manager', 'quality', 'administrator', 'group'] as const satisfies readonly Role[];

/**
 * Who may ask for what: every root query and mutation of the graph by name. It says what a role may do at all; whether with this
 * case, at this moment, the rules of the services say. What is not in the table is refused.
 */
export const PERMISSIONS = {
  viewer: [...STAFF, 'resident', 'partner', 'group', 'operator'],
  properties: [...STAFF, 'resident', 'partner', 'group'],
  teams: STAFF,
  staff: STAFF,

  // Residents and partners follow their case by its tracking code: a Case shows names and notes of staff.
  case: [...STAFF, 'group'],
  cases: [...STAFF, 'group'],
  workOrders: ['agent', 'dispatcher', 'handler', 'callback', 'supervisor', 'manager', 'quality'],
  callbacks: ['agent', ...CALLING],
  monthlySummary: FIGURES,
  targets: FIGURES,

  // The code or token is the permission.
  trackCase: ['public'],
  survey: ['public'],
  answerSurvey: ['public'],

  // Whoever is spoken to takes the case down, a handler on the doorstep too.
  fileCase: ['agent', 'dispatcher', ...HANDLING, 'callback', 'quality', 'resident', 'partner'],
  reclassifyCase: ['agent', 'dispatcher', 'supervisor', 'manager', 'quality'],
  urgeCase: ['agent', ...CALLING],
  revealContact: ['agent', ...CALLING],
  answerConsultation: ['agent', 'supervisor', 'manager'],
  // Not the handling line: nobody makes the work they were given disappear.
  withdrawCase: ['agent', 'callback', 'supervisor', 'manager'],
  redirectCase: ['agent', 'dispatcher', 'supervisor', 'manager'],
  reopenCase: ['agent', ...CALLING],
  closeCase: ['supervisor', 'manager'],

  dispatchWorkOrder: ['dispatcher', 'supervisor', 'manager'],
  acceptWorkOrder: HANDLING,
  transferWorkOrder: ['dispatcher', ...HANDLING],
  recordContact: HANDLING,
  recordArrival: HANDLING,
  holdWorkOrder: HANDLING,
  resumeWorkOrder: HANDLING,
  resolveWorkOrder: HANDLING,

  recordAttempt: CALLING,
  concludeCallback: CALLING,

  provisionTenant: ['operator'],
  saveProperty: ['administrator'],
  saveTeam: ['administrator'],
  saveRoutes: ['administrator'],
  saveMembership: ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Operation = keyof typeof PERMISSIONS;

/** Whether one of the roles may use the operation. An operation missing from the table is a defect: it throws, and nobody gets in. */
export function may(roles: readonly string[], operation: string): boolean {
  const allowed = allowedFor(operation);
  return allowed.includes('public') || allowed.some((role) => roles.includes(role));
}

function allowedFor(operation: string): readonly Role[] {
  if (!Object.hasOwn(PERMISSIONS, operation))
    throw new Error(`operation ${operation} is missing from the permission table`);
  return PERMISSIONS[operation as Operation];
}

/** The table in Markdown, a row an operation, for the documentation. */
export function permissionTable(): string {
  const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    row('operation', ...ROLES),
    row('---', ...ROLES.map(() => ':-:')),
    ...Object.keys(PERMISSIONS).map((name) =>
      row(name, ...ROLES.map((role) => (allowedFor(name).includes(role) ? '✓' : ''))),
    ),
  ].join('\n');
}
