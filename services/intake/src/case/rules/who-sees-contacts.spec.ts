import { describe, expect, it } from '@jest/globals';
import { caseAfter, orderHeard } from '../case.examples.js';
import { contactAccess } from './who-sees-contacts.js';

const who = (roles: string[], id = 'staff-9') => ({ actor: { kind: 'person' as const, id }, roles });
const open = caseAfter({}, orderHeard({ status: 'IN_PROGRESS', handlerId: 'handler-1' }));
const done = caseAfter({}, orderHeard({ status: 'RESOLVED', handlerId: 'handler-1' }));
const concealed = caseAfter({ concealed: true }, orderHeard({ status: 'IN_PROGRESS', handlerId: 'handler-1' }));

describe('A12 who sees contacts', () => {
  it.each([
    ['agent', 'SHOWN', 'REVEAL'],
    ['callback', 'SHOWN', 'REVEAL'],
    ['quality', 'SHOWN', 'REVEAL'],
    ['supervisor', 'REVEAL', 'REVEAL'],
    ['manager', 'REVEAL', 'REVEAL'],
    ['handler', 'NEVER', 'NEVER'],
    ['dispatcher', 'NEVER', 'NEVER'],
    ['administrator', 'NEVER', 'NEVER'],
    ['group', 'NEVER', 'NEVER'],
    ['resident', 'NEVER', 'NEVER'],
    ['partner', 'NEVER', 'NEVER'],
  ])('%s: %s, concealed %s', (role, usually, whenConcealed) => {
    expect(contactAccess(who([role]), open)).toBe(usually);
    expect(contactAccess(who([role]), concealed)).toBe(whenConcealed);
  });

  it('the handler, while the order is theirs', () => {
    expect(contactAccess(who(['handler'], 'handler-1'), open)).toBe('SHOWN');
    expect(contactAccess(who(['handler'], 'handler-1'), done)).toBe('NEVER');
    expect(contactAccess(who(['handler'], 'handler-2'), open)).toBe('NEVER');
  });

  it('the handler never on a concealed case, whatever else they are', () => {
    expect(contactAccess(who(['handler', 'callback'], 'handler-1'), concealed)).toBe('NEVER');
    expect(contactAccess(who(['supervisor'], 'handler-1'), concealed)).toBe('NEVER');
  });

  it('the accused never', () =>
    expect(contactAccess(who(['supervisor'], 'staff-7'), caseAfter({ accusedStaffIds: ['staff-7'] }))).toBe('NEVER'));

  it('nobody, where there is nobody to see', () =>
    expect(contactAccess(who(['agent']), caseAfter({ anonymous: true, complainantId: undefined }))).toBe('NEVER'));
});
