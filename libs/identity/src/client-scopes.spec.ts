import { describe, expect, it } from '@jest/globals';
import { CLIENT_SCOPES, scopesOpen, type ClientScope } from './client-scopes.js';
import { may, PERMISSIONS } from './permissions.js';
import { ROLES } from './roles.js';

const NAMES = Object.keys(CLIENT_SCOPES) as ClientScope[];
const OPERATIONS = Object.keys(PERMISSIONS);
const ofAnybody = (operation: string) => operation === 'viewer' || may([], operation);

describe('F4 the scopes of a partner’s client', () => {
  it('open together all that the role of a partner allows, and nothing else', () => {
    const opened = OPERATIONS.filter((operation) => scopesOpen(NAMES, operation));
    expect(opened).toEqual(OPERATIONS.filter((operation) => may(['partner'], operation)));
  });

  it.each(NAMES)('%s opens its own operations only', (scope) => {
    const own: readonly string[] = CLIENT_SCOPES[scope];
    expect(own.length).toBeGreaterThan(0);
    const opened = OPERATIONS.filter((operation) => scopesOpen([scope], operation) && !ofAnybody(operation));
    expect(opened.sort()).toEqual([...own].sort());
  });

  it.each([[[]], [['administrator', 'operator']], [['cases:*']], [['constructor']], [['CASES:FILE']], [[...ROLES]]])(
    'open nothing when they are %j',
    (scopes) => {
      const opened = OPERATIONS.filter((operation) => scopesOpen(scopes, operation));
      expect(opened).toEqual(OPERATIONS.filter(ofAnybody));
    },
  );
});
