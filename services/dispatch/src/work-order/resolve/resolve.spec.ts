import { describe, expect, it } from '@jest/globals';
import { publicState } from '../public-state.js';
import { after, clock, contactedAt, acceptedBy, DAY, HOUR, opened, refusalOf, then } from '../work-order.examples.js';
import { resolve } from './resolve.js';

const order = contactedAt(after(5));
const facts = { actor: 'ada', now: after(HOUR) };

describe('B5 B9 B10 resolving', () => {
  it('says what was done; causes stay inside', () => {
    const done = then(
      resolve(order, { result: '更换主板', cause: '主板老化', responsibility: '设备', measures: ['致歉'] }, facts),
      order,
    );
    expect(done).toMatchObject({ status: 'RESOLVED', cause: '主板老化', responsibility: '设备', measures: ['致歉'] });
    expect(publicState(done)).toMatchObject({ status: 'RESOLVED', resolvedAt: after(HOUR), result: '更换主板' });
    expect(JSON.stringify(publicState(done))).not.toContain('老化');
  });

  it('no limit runs on, and nobody is reminded', () => {
    const done = then(resolve(order, { result: '好' }, facts), order);
    expect(clock(done, 'RESOLUTION')).toMatchObject({ state: 'MET', metAt: after(HOUR) });
    expect(clock(done, 'FIRST_CONTACT')?.state).toBe('MET');
    expect(clock(done, 'ARRIVAL')?.state).toBe('CANCELLED');
    expect(done.reminders).toEqual([]);
  });

  it('late is late', () => {
    const grade1 = contactedAt(after(5), acceptedBy('ada', opened({ grade: 1, category: 'SERVICE' })));
    const done = then(resolve(grade1, { result: '好' }, { actor: 'ada', now: after(DAY + 1) }), grade1);
    expect(clock(done, 'RESOLUTION')).toMatchObject({
      state: 'BREACHED',
      breachedAt: after(DAY),
      metAt: after(DAY + 1),
    });
  });

  it('not on hold', () => {
    const held = then([{ type: 'work-order-held', reason: 'WEATHER', since: after(6), until: after(DAY) }], order);
    expect(refusalOf(resolve(held, { result: '好' }, facts))).toBe('WORK_ORDER_ON_HOLD');
  });
});
