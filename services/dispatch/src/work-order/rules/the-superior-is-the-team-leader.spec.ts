import { describe, expect, it } from '@jest/globals';
import { crew, ENGINEERS, STAFF } from '../work-order.examples.js';
import { superiorOf } from './the-superior-is-the-team-leader.js';

describe('B1 the superior is the team leader', () => {
  it.each([
    ['of a team', { teamId: 'eng', handlerId: 'ada' }, 'sun'],
    ['of a team alone', { teamId: 'eng' }, 'sun'],
    ['without a leader: whom the handler reports to', { teamId: 'env', handlerId: 'cai' }, 'sun'],
    ['without a team', { handlerId: 'ada' }, 'sun'],
    ['of the leader: whom they report to', { teamId: 'eng', handlerId: 'sun' }, 'zhou'],
    ['of nobody', {}, undefined],
  ])('%s', (_, to, superior) => expect(superiorOf(to, crew())).toBe(superior));

  it('not one who has left or is barred', () => {
    const left = STAFF.map((one) => (one.id === 'sun' ? { ...one, active: false } : one));
    expect(superiorOf({ teamId: 'eng', handlerId: 'ada' }, crew({}, left))).toBeUndefined();
    expect(superiorOf({ teamId: 'eng' }, crew({ accusedStaffIds: ['sun'] }))).toBeUndefined();
  });

  it('the next above, when the leader has left', () => {
    const staff = STAFF.map((one) => (one.id === 'ada' ? { ...one, reportsTo: 'zhou' } : one));
    const teams = [{ ...ENGINEERS, leaderId: 'gone' }];
    expect(superiorOf({ teamId: 'eng', handlerId: 'ada' }, crew({}, staff, teams))).toBe('zhou');
  });
});
