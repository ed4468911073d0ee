import { describe, expect, it } from '@jest/globals';
import { crew, member, opened, STAFF } from '../../work-order/work-order.examples.js';
import { whoIsTold } from './each-step-goes-one-higher.js';

const teamOnly = { ...opened(), handlerId: undefined };
const queued = opened({}, { teamId: undefined });

describe('B8 each step goes one higher', () => {
  it.each([
    ['WARNING', ['ada'], ['sun'], ['chen']],
    ['URGED', ['ada'], ['sun'], ['chen']],
    ['SUPPLEMENTED', ['ada'], ['sun'], ['chen']],
    ['BREACH', ['sun'], ['sun'], ['chen']],
    ['HOLD_TO_APPROVE', ['sun'], ['sun'], ['chen']],
    ['MANAGER', ['zhou'], ['zhou'], ['zhou']],
    ['QUALITY', ['wen'], ['wen'], ['wen']],
    ['REOPENED', ['sun'], ['sun'], ['chen']],
  ] as const)('%s: with a handler %j, with a team %j, in the queue %j', (about, handler, team, queue) => {
    expect(whoIsTold({ about }, opened(), crew())).toEqual(handler);
    expect(whoIsTold({ about }, teamOnly, crew())).toEqual(team);
    expect(whoIsTold({ about }, queued, crew())).toEqual(queue);
  });

  it('a third round is told to the supervisor and to quality', () => {
    expect(whoIsTold({ about: 'REOPENED' }, opened({ round: 3 }), crew())).toEqual(['sun', 'wen']);
  });

  it('a team without a leader: the supervisors', () => {
    const team = { ...teamOnly, teamId: 'env' };
    expect(whoIsTold({ about: 'BREACH' }, team, crew())).toEqual(['sun']);
  });

  it('nobody barred, nobody who has left or works elsewhere', () => {
    const accused = { accusedStaffIds: ['sun'] };
    const order = { ...opened(accused), teamId: 'eng', handlerId: 'zhou' };
    expect(whoIsTold({ about: 'BREACH' }, order, crew(accused))).toEqual([]);
    const staff = [
      ...STAFF,
      member('x', { roles: ['quality'], active: false }),
      member('y', { roles: ['quality'], properties: ['p2'] }),
    ];
    expect(whoIsTold({ about: 'QUALITY' }, opened(), crew({}, staff))).toEqual(['wen']);
  });
});
