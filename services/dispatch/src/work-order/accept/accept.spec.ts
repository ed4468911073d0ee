import { describe, expect, it } from '@jest/globals';
import { acceptedBy, after, contactedAt, crew, opened, refusalOf, then } from '../work-order.examples.js';
import { accept } from './accept.js';

describe('B3 accepting', () => {
  it('puts the order into their hands, and them and their team on record', () => {
    const order = opened();
    expect(then(accept(order, 'ada', crew()), order)).toMatchObject({
      status: 'ACCEPTED',
      handlerId: 'ada',
      handledBy: { staffIds: ['ada'], teamIds: ['eng'], memberIds: ['ada', 'bo'] },
    });
  });

  it('of a team’s order, by whoever of it is first', () => {
    const order = then([{ type: 'work-order-dispatched', to: { teamId: 'eng' } }], opened());
    const taken = then(accept(order, 'bo', crew()), order);
    expect(taken.handlerId).toBe('bo');
    expect(accept(taken, 'ada', crew())).toMatchObject({
      refusal: { code: 'WORK_ORDER_ALREADY_ACCEPTED', message: { en: expect.stringContaining('Somebody else') } },
    });
  });

  it('twice by the same: they are told that they have', () => {
    expect(accept(acceptedBy(), 'ada', crew())).toMatchObject({
      refusal: { code: 'WORK_ORDER_ALREADY_ACCEPTED', message: { en: expect.stringContaining('You') } },
    });
  });

  it('not by somebody else, not from the queue, not when it is over', () => {
    expect(refusalOf(accept(opened(), 'bo', crew()))).toBe('WORK_ORDER_NOT_YOURS');
    expect(refusalOf(accept(opened({}, { teamId: undefined }), 'ada', crew()))).toBe('WORK_ORDER_NOT_DISPATCHED');
    const done = then(
      [{ type: 'work-order-resolved', at: after(9), result: '好', measures: [] }],
      contactedAt(after(5)),
    );
    expect(refusalOf(accept(done, 'ada', crew()))).toBe('WORK_ORDER_RESOLVED');
  });
});
