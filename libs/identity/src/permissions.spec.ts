import { describe, expect, it } from '@jest/globals';
import { DEMO_STAFF } from './demo/staff.js';
import { permissionTable } from './permission-table.js';
import { PERMISSIONS, may } from './permissions.js';
import type { Operation } from './permissions.js';
import { ROLES } from './roles.js';

const allowed = (operation: Operation) => ROLES.filter((role) => may([role], operation));

describe('F6 the permission table', () => {
  it('lets everybody, signed in or not, use a link sent to a customer', () => {
    for (const operation of [
      'trackCase',
      'survey',
      'answerSurvey',
      'acceptInvitation',
      'fileOwnPersonRequest',
      'attachToTrackedCase',
      'urgeTrackedCase',
      'reopenTrackedCase',
    ])
      expect(may([], operation)).toBe(true);
  });

  it('lets nobody else do anything without a role', () => {
    const open = Object.keys(PERMISSIONS).filter((operation) => may([], operation) || may(['public'], operation));
    expect(open).toEqual([
      'submitForm',
      'submitCase',
      'trackCase',
      'attachToTrackedCase',
      'urgeTrackedCase',
      'reopenTrackedCase',
      'survey',
      'answerSurvey',
      'acceptInvitation',
      'fileOwnPersonRequest',
    ]);
  });

  it.each(['concludeAll', 'constructor', '__proto__'])(
    'has a defect where %s is missing, and lets nobody in',
    (operation) => {
      expect(() => may(ROLES, operation)).toThrow(`operation ${operation} is missing`);
    },
  );

  it('lets the demo staff go round the loop', () => {
    const loop: readonly [login: string, ...operations: Operation[]][] = [
      ['agent', 'properties', 'fileCase', 'case'],
      ['dispatcher', 'dispatchWorkOrder'],
      ['handler', 'viewer', 'acceptWorkOrder', 'recordContact', 'recordArrival', 'resolveWorkOrder'],
      ['handler', 'concludeCallback'], // the rule keeps them from their own work, not the role
      ['callback', 'concludeCallback'],
      ['manager', 'monthlySummary', 'targets'],
    ];
    for (const [login, ...operations] of loop) {
      const roles = DEMO_STAFF.find((one) => one.login === login)?.roles ?? [];
      expect([login, ...operations.filter((operation) => may(roles, operation))]).toEqual([login, ...operations]);
    }
  });

  it('keeps the handling line from ending a case and from calling back', () => {
    for (const operation of ['closeCase', 'withdrawCase', 'redirectCase', 'concludeCallback', 'revealContact'] as const)
      expect(may(['handler'], operation)).toBe(false);
  });

  it('gives a resident and a partner the same few doors', () => {
    const doors = (role: string) =>
      Object.keys(PERMISSIONS)
        .filter((operation) => may([role], operation))
        .sort();
    const links = [
      'acceptInvitation',
      'answerSurvey',
      'attachToTrackedCase',
      'fileOwnPersonRequest',
      'reopenTrackedCase',
      'submitCase',
      'submitForm',
      'survey',
      'trackCase',
      'urgeTrackedCase',
    ];
    const few = [...links, 'fileCase', 'properties', 'viewer'].sort();
    expect({ resident: doors('resident'), partner: doors('partner') }).toEqual({ resident: few, partner: few });
  });

  it('gives a group user one door, and lets them change nothing', () => {
    const doors = Object.keys(PERMISSIONS).filter((operation) => may(['group'], operation) && !may([], operation));
    expect(doors).toEqual(['viewer', 'group']);
  });

  it('leaves closing to supervisor and manager, provisioning to the operator, set-up to the administrator', () => {
    expect(allowed('closeCase')).toEqual(['supervisor', 'manager']);
    expect(allowed('provisionTenant')).toEqual(['operator']);
    expect(allowed('saveMembership')).toEqual(['administrator']);
  });

  it('can be read as a table', () => {
    const [head, , ...rows] = permissionTable().split('\n');
    expect(head).toMatch(/^\| operation +\| agent +\|/);
    expect(rows).toHaveLength(Object.keys(PERMISSIONS).length);
    expect(rows.find((row) => row.startsWith('| closeCase '))?.match(/properties/g)).toHaveLength(2);
  });
});
