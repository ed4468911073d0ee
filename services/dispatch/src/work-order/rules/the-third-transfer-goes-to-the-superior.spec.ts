import { describe, expect, it } from '@jest/globals';
import { transfer } from '../transfer/transfer.js';
import type { WorkOrder } from '../work-order.js';
import { crew, opened, then } from '../work-order.examples.js';

const reason = '不属于本组职责';
const from = (actor: string, isSuperior = false) => ({ actor, givesOutWork: isSuperior, isSuperior });
const passOn = (order: WorkOrder, handlerId: string, isSuperior = false) =>
  then(transfer(order, { handlerId, reason }, from(order.handlerId!, isSuperior), crew()), order);
const twice = () => passOn(passOn(opened(), 'bo'), 'ada');

describe('B1 the third transfer goes to the superior', () => {
  it('whoever is named', () => {
    const third = passOn(twice(), 'bo');
    expect(third).toMatchObject({ status: 'DISPATCHED', transfers: 3, teamId: 'eng', handlerId: 'sun' });
  });

  it('who may give it to somebody, and nobody passes it round from there', () => {
    const given = passOn(passOn(twice(), 'bo'), 'bo', true);
    expect(given).toMatchObject({ transfers: 4, handlerId: 'bo' });
    expect(passOn(given, 'ada')).toMatchObject({ transfers: 5, handlerId: 'sun' });
  });

  it('without a superior it goes back to the dispatcher', () => {
    const order = twice();
    const third = then(transfer(order, { handlerId: 'bo', reason }, from('ada'), crew({}, [], [])), order);
    expect(third).toMatchObject({ status: 'QUEUED', because: 'DECLINED', handlerId: undefined });
  });
});
