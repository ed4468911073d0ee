import { describe, expect, it } from '@jest/globals';
import {
  acceptedBy,
  after,
  clock,
  contactedAt,
  DAY,
  fieldOf,
  HOUR,
  opened,
  passed,
  then,
} from '../work-order.examples.js';
import { recordArrival } from './arrival.js';

const facts = { actor: 'ada', now: after(HOUR) };

describe('B3 recording the arrival', () => {
  it('meets its limit', () => {
    const order = contactedAt(after(5));
    const there = then(recordArrival(order, {}, facts), order);
    expect(there).toMatchObject({ status: 'IN_PROGRESS', arrivedAt: after(HOUR) });
    expect(clock(there, 'ARRIVAL')).toMatchObject({ state: 'MET', metAt: after(HOUR) });
  });

  it('where no arrival limit runs, too', () => {
    const order = acceptedBy('ada', opened({ category: 'SERVICE' }));
    const there = then(recordArrival(order, {}, facts), order);
    expect(there).toMatchObject({ status: 'IN_PROGRESS', arrivedAt: after(HOUR) });
    expect(clock(there, 'ARRIVAL')).toBeUndefined();
  });

  it('without signal in the basement, entered later: in time, the breach is corrected', () => {
    const late = passed(acceptedBy('ada', opened({ grade: 1 })), after(HOUR));
    const there = then(recordArrival(late, { at: after(25) }, facts), late);
    expect(clock(there, 'ARRIVAL')).toMatchObject({ state: 'MET', breachedAt: after(30), corrected: true });
  });

  it('while it is on hold, which goes on', () => {
    const order = acceptedBy();
    const held = then([{ type: 'work-order-held', reason: 'WEATHER', since: after(1), until: after(DAY) }], order);
    const there = then(recordArrival(held, {}, facts), held);
    expect(there).toMatchObject({ status: 'ON_HOLD', arrivedAt: after(HOUR) });
    expect(clock(there, 'ARRIVAL')?.state).toBe('MET');
  });

  it('not before the round began', () => {
    expect(fieldOf(recordArrival(acceptedBy(), { at: after(-10) }, facts))).toBe('at');
  });
});
