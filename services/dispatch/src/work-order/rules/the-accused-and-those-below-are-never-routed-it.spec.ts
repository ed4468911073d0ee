import { describe, expect, it } from '@jest/globals';
import { accept } from '../accept/accept.js';
import { dispatch } from '../dispatch/dispatch.js';
import { crew, member, opened, refusalOf } from '../work-order.examples.js';
import { barredFrom } from './the-accused-and-those-below-are-never-routed-it.js';

describe('the accused and those below are never routed it', () => {
  it('over any number of steps, and round circles', () => {
    const staff = [
      member('a'),
      member('b', { reportsTo: 'a' }),
      member('c', { reportsTo: 'b' }),
      member('d', { reportsTo: 'x' }),
      member('x', { reportsTo: 'd' }),
    ];
    expect([...barredFrom(['a'], staff)]).toEqual(['a', 'b', 'c']);
    expect([...barredFrom(['x'], staff)]).toEqual(['x', 'd']);
    expect(barredFrom([], staff).size).toBe(0);
  });

  it('a colleague gets it instead', () => {
    expect(opened({ accusedStaffIds: ['ada'] })).toMatchObject({ status: 'DISPATCHED', handlerId: 'bo' });
  });

  it('a team of which everybody is barred does not: it stays in the queue, to be seen', () => {
    expect(opened({ accusedStaffIds: ['sun'] })).toMatchObject({ status: 'QUEUED', because: 'NOBODY_MAY' });
  });

  it('the dispatcher cannot give it to them either, nor do they take it', () => {
    const accused = { accusedStaffIds: ['ada'] };
    const order = opened(accused);
    expect(refusalOf(dispatch(order, { handlerId: 'ada' }, crew(accused)))).toBe('HANDLER_NOT_ALLOWED');
    const both = { accusedStaffIds: ['ada', 'bo'] };
    expect(refusalOf(dispatch(opened(both), { teamId: 'eng' }, crew(both)))).toBe('HANDLER_NOT_ALLOWED');

    const teamOnly = opened(accused, { crew: crew({}, []) });
    expect(teamOnly).toMatchObject({ status: 'DISPATCHED', teamId: 'eng', handlerId: undefined });
    expect(refusalOf(accept(teamOnly, 'ada', crew(accused)))).toBe('WORK_ORDER_NOT_YOURS');
    expect(refusalOf(accept(teamOnly, 'bo', crew(accused)))).toBeUndefined();
  });

  it('whoever is not below them may, of another team as well', () => {
    const accused = { accusedStaffIds: ['ada'] };
    expect(refusalOf(dispatch(opened(accused), { handlerId: 'cai' }, crew(accused)))).toBeUndefined();
  });
});
