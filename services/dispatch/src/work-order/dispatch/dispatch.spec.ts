import { describe, expect, it } from '@jest/globals';
import { acceptedBy, after, crew, fieldOf, opened, refusalOf, then } from '../work-order.examples.js';
import { dispatch } from './dispatch.js';

const queued = opened({}, { teamId: undefined });
const to = (input: Parameters<typeof dispatch>[1], order = queued) => then(dispatch(order, input, crew()), order);

describe('B1 dispatching', () => {
  it('to a person: the team is theirs', () => {
    expect(to({ handlerId: 'cai' })).toMatchObject({ status: 'DISPATCHED', teamId: 'env', handlerId: 'cai' });
    expect(to({ handlerId: 'sun' })).toMatchObject({ teamId: 'eng', handlerId: 'sun' });
  });

  it('to a person of no team', () => {
    expect(to({ handlerId: 'zhou' })).toMatchObject({ status: 'DISPATCHED', teamId: undefined, handlerId: 'zhou' });
  });

  it('to a team, for any of them to accept', () => {
    expect(to({ teamId: 'env' }, opened())).toMatchObject({ teamId: 'env', handlerId: undefined });
  });

  it('to a person in another team’s name', () => {
    expect(to({ teamId: 'env', handlerId: 'ada' })).toMatchObject({ teamId: 'env', handlerId: 'ada' });
  });

  it('its clocks go on', () => expect(to({ handlerId: 'cai' }).clocks).toEqual(queued.clocks));

  it('to whom it is already: nothing happens', () => {
    expect(dispatch(opened(), { handlerId: 'ada' }, crew())).toEqual([]);
  });

  it.each([
    ['nobody', {}, 'handlerId'],
    ['an unknown person', { handlerId: 'nobody' }, 'handlerId'],
    ['an unknown team', { teamId: 'nowhere', handlerId: 'ada' }, 'teamId'],
  ])('not to %s', (_, input, field) => expect(fieldOf(dispatch(queued, input, crew()))).toBe(field));

  it('not to who does not handle', () => {
    expect(refusalOf(dispatch(queued, { handlerId: 'wen' }, crew()))).toBe('HANDLER_NOT_ALLOWED');
  });

  it('not when somebody has accepted it: that is a transfer', () => {
    expect(refusalOf(dispatch(acceptedBy(), { handlerId: 'bo' }, crew()))).toBe('WORK_ORDER_ALREADY_ACCEPTED');
  });

  it('not when it is over', () => {
    const cancelled = then([{ type: 'work-order-cancelled', at: after(1) }], queued);
    expect(refusalOf(dispatch(cancelled, { handlerId: 'bo' }, crew()))).toBe('WORK_ORDER_CANCELLED');
  });
});
