import { describe, expect, it } from '@jest/globals';
import { checkInput } from '@hearback/contracts';
import { evolve, isStaff, membershipType, type KeptMember } from '../membership.js';
import { SaveMembership } from './save-membership.input.js';
import { memberFrom, save } from './save.js';

const input: SaveMembership = { subject: 's-1', account: 'handler', name: '王建军', roles: ['handler', 'callback'] };
const entered = {
  id: 'm-1',
  subject: 's-1',
  account: 'handler',
  name: '王建军',
  roles: ['handler', 'callback'],
  properties: 'all',
  active: true,
} as const;

const said = (before: KeptMember | undefined, after: SaveMembership) => save(before, memberFrom('m-1', after));

describe('F6 saving a membership', () => {
  it('enters somebody for the whole company unless properties are named', () => {
    expect(said(undefined, input)).toEqual([{ type: 'membership-saved', ...entered }]);
    expect(said(undefined, { ...input, propertyIds: ['p-1'] })).toMatchObject([{ properties: ['p-1'] }]);
  });

  it('changes nothing when all is as it was, also when a role is said twice', () => {
    const member = evolve(undefined, { type: 'membership-saved', ...entered });
    expect(said(member, { ...input, roles: ['handler', 'callback', 'handler'] })).toEqual([]);
    expect(said(member, { ...input, active: false })).toMatchObject([{ active: false }]);
  });

  it('gives no role that is not a company’s to give', () => {
    for (const role of ['operator', 'group', 'public', 'king'])
      expect(checkInput(SaveMembership, { ...input, roles: [role] })).toMatchObject({
        refusal: { fields: [{ path: 'roles.0' }] },
      });
  });

  it('tells the services no name', () => {
    const said = membershipType.publicState({ ...entered, accountKey: 'handler' });
    expect(JSON.stringify(said)).not.toContain('王建军');
    expect(said).not.toHaveProperty('subject');
  });

  it('counts residents and machines as no staff', () => {
    expect([['resident'], ['partner'], ['resident', 'agent'], ['handler']].map((roles) => isStaff({ roles }))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
