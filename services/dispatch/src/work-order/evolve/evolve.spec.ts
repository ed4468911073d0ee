import { describe, expect, it } from '@jest/globals';
import { publicState } from '../public-state.js';
import { acceptedBy, after, DAY, fold, opened } from '../work-order.examples.js';
import { resumption } from '../resume/resumption.js';
import type { OnHold } from '../work-order.js';
import { evolve } from './evolve.js';

describe('a work order', () => {
  const weather = { type: 'work-order-held', reason: 'WEATHER', since: after(1), until: after(DAY) } as const;
  const held = fold([weather], acceptedBy());

  it('leaves behind what belongs to the state it leaves', () => {
    expect(publicState(held).hold).toBeDefined();
    expect(fold([resumption(held as OnHold, after(2))], held)).not.toHaveProperty('hold');
    expect(fold([{ type: 'work-order-cancelled', at: after(2) }], held)).not.toHaveProperty('hold');
    const queued = opened({}, { teamId: undefined });
    expect(queued).toHaveProperty('because');
    expect(fold([{ type: 'work-order-dispatched', to: { teamId: 'eng' } }], queued)).not.toHaveProperty('because');
  });

  it('events that no decision can have made are defects', () => {
    expect(() => evolve(undefined, { type: 'work-order-cancelled', at: after(1) })).toThrow(/never opened/);
    const queued = opened({}, { teamId: undefined });
    expect(() => evolve(queued, resumption(held as OnHold, after(1)))).toThrow(/nobody has/);
  });

  it('tells the others no reminders, and no urging’s instant', () => {
    const said = publicState(opened({ urges: 1, lastUrgedAt: after(-5) }));
    expect(said).not.toHaveProperty('reminders');
    expect(said.case).not.toHaveProperty('lastUrgedAt');
    expect(said).toMatchObject({ complex: false, transfers: 0, handledBy: { staffIds: [] } });
  });
});
