import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS } from './permissions.js';
import { SENSITIVE_OPERATIONS } from './sensitive-operations.js';

/** Of personal data, of companies, of power: how such an operation is called. */
const SENSITIVE_NAME =
  /^(reveal|erase|export|provision|suspend|resumeTenant|resumeCompany|invite|withdrawInvitation|acceptInvitation|grant|revoke|(save|change|remove)Member)/;

describe('F6 sensitive operations', () => {
  it('are all that reveal, erase, export, provision, or change who may do what', () => {
    const named = Object.keys(PERMISSIONS).filter((operation) => SENSITIVE_NAME.test(operation));
    expect(named.filter((operation) => !SENSITIVE_OPERATIONS.has(operation))).toEqual([]);
    expect(named.length).toBeGreaterThan(2);
  });

  it('are operations that there are', () => {
    for (const operation of SENSITIVE_OPERATIONS) expect(PERMISSIONS).toHaveProperty(operation);
  });
});
