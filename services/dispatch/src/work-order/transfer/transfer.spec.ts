import { describe, expect, it } from '@jest/globals';
import {
  acceptedBy,
  after,
  clock,
  contactedAt,
  crew,
  DAY,
  fieldOf,
  opened,
  refusalOf,
  then,
} from '../work-order.examples.js';
import { transfer } from './transfer.js';

const reason = '需要保洁处理';
const ada = { actor: 'ada', givesOutWork: false, isSuperior: false };
const dispatcher = { actor: 'chen', givesOutWork: true, isSuperior: false };

describe('B1 transferring', () => {
  it('to somebody else, who has still to accept', () => {
    const order = acceptedBy();
    expect(then(transfer(order, { handlerId: 'cai', reason }, ada, crew()), order)).toMatchObject({
      status: 'DISPATCHED',
      teamId: 'env',
      handlerId: 'cai',
      transfers: 1,
    });
  });

  it('resets no clock, and what was recorded stays', () => {
    const order = contactedAt(after(30));
    const passedOn = then(transfer(order, { teamId: 'env', reason }, ada, crew()), order);
    expect(passedOn.clocks).toEqual(order.clocks);
    expect(passedOn.reminders).toEqual(order.reminders);
    expect(clock(passedOn, 'FIRST_CONTACT')).toMatchObject({ state: 'MET', metAt: after(30) });
    expect(passedOn.contactedAt).toBe(after(30));
  });

  it('to nobody: declined, for the dispatcher', () => {
    const order = opened();
    expect(then(transfer(order, { reason }, ada, crew()), order)).toMatchObject({
      status: 'QUEUED',
      because: 'DECLINED',
      handlerId: undefined,
      transfers: 1,
    });
  });

  it('by its handler or who gives out work, by nobody else', () => {
    expect(refusalOf(transfer(acceptedBy(), { handlerId: 'cai', reason }, dispatcher, crew()))).toBeUndefined();
    const bo = { ...ada, actor: 'bo' };
    expect(refusalOf(transfer(acceptedBy(), { handlerId: 'bo', reason }, bo, crew()))).toBe('WORK_ORDER_NOT_YOURS');
  });

  it('not to whom it is already, nor to who cannot have it', () => {
    expect(fieldOf(transfer(acceptedBy(), { handlerId: 'ada', reason }, ada, crew()))).toBe('handlerId');
    expect(fieldOf(transfer(acceptedBy(), { handlerId: 'nobody', reason }, ada, crew()))).toBe('handlerId');
    expect(refusalOf(transfer(acceptedBy(), { handlerId: 'wen', reason }, ada, crew()))).toBe('HANDLER_NOT_ALLOWED');
  });

  it('not from the queue, not on hold, not when it is over', () => {
    const order = acceptedBy();
    const held = then([{ type: 'work-order-held', reason: 'WEATHER', since: after(1), until: after(DAY) }], order);
    const cancelled = then([{ type: 'work-order-cancelled', at: after(1) }], order);
    const to = { handlerId: 'cai', reason };
    expect(refusalOf(transfer(opened({}, { teamId: undefined }), to, dispatcher, crew()))).toBe(
      'WORK_ORDER_NOT_DISPATCHED',
    );
    expect(refusalOf(transfer(held, to, ada, crew()))).toBe('WORK_ORDER_ON_HOLD');
    expect(refusalOf(transfer(cancelled, to, ada, crew()))).toBe('WORK_ORDER_CANCELLED');
  });
});
