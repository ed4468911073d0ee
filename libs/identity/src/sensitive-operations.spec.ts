import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS, type Operation } from './permissions.js';
import { SENSITIVE_OPERATIONS } from './sensitive-operations.js';

/** For these a token that is verified is enough: their effect can be seen and made good, by somebody who is still there. */
const EVERYDAY: readonly Operation[] = [
  ...([
    'viewer',
    'changes',
    'properties',
    'property',
    'teams',
    'staff',
    'case',
    'cases',
    'workOrders',
    'notices',
    'callbacks',
  ] as const),
  ...(['monthlySummary', 'targets', 'trend', 'hotspots'] as const),
  ...(['group', 'groupGrants', 'groupReads', 'memberships', 'invitations'] as const),
  ...(['personRequests', 'contactReveals', 'privacyRules'] as const),
  // Of whoever holds a link: there is nobody to ask the provider about.
  ...([
    'submitForm',
    'submitCase',
    'trackCase',
    'survey',
    'answerSurvey',
    'fileOwnPersonRequest',
    'attachToTrackedCase',
    'urgeTrackedCase',
    'reopenTrackedCase',
  ] as const),
  ...(['fileCase', 'suggestClassification', 'reclassifyCase', 'supplementCase', 'urgeCase'] as const),
  ...(['answerConsultation', 'withdrawCase', 'redirectCase', 'reopenCase', 'closeCase', 'filePersonRequest'] as const),
  ...(['dispatchWorkOrder', 'acceptWorkOrder', 'transferWorkOrder', 'recordContact', 'recordArrival'] as const),
  ...(['holdWorkOrder', 'resumeWorkOrder', 'resolveWorkOrder', 'recordAttempt', 'concludeCallback'] as const),
  ...(['saveProperty', 'saveTeam', 'saveRoutes', 'attachToCase', 'attachToWorkOrder'] as const),
  ...(['buildings', 'propertyImport', 'importProperties', 'routes', 'routeHoles'] as const),
  ...(['limits', 'limitPreview', 'saveLimits', 'saveCalendar'] as const),
];

describe('F6 sensitive operations', () => {
  it('are told from everyday ones, every one of them: whoever adds an operation says which it is', () => {
    const all = Object.keys(PERMISSIONS);
    expect([...SENSITIVE_OPERATIONS, ...EVERYDAY].sort()).toEqual(all.sort());
  });

  it.each(['reveal', 'erase', 'export', 'provision', 'suspend', 'invite', 'grant', 'revoke', 'Member'])(
    'are all that are called %s…',
    (verb) => {
      const called = new RegExp(`^${verb}|^[a-z]+${verb}`);
      const named = Object.keys(PERMISSIONS).filter((operation) => called.test(operation));
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((operation) => !SENSITIVE_OPERATIONS.has(operation))).toEqual([]);
    },
  );
});
