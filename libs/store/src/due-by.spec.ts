import { describe, expect, it } from '@jest/globals';
import { eventFamily } from '@hearback/contracts';
import type { AggregateType } from './aggregate.js';
import { dueBy } from './due-by.js';

interface Alarm {
  readonly rings: readonly string[];
}
type Rang = { type: 'rang'; at: string; again?: string };

const alarm: AggregateType<Alarm, Rang, object> = {
  family: eventFamily('intake', 'alarm', 1, [])(),
  stateVersion: 1,
  evolve: (state, { again }) => {
    const [, ...rest] = state?.rings ?? [];
    return { rings: again ? [again, ...rest] : rest };
  },
  publicState: () => ({}),
  wakeAt: ({ rings }) => rings[0],
  due: (_, at) => [{ type: 'rang', at }],
};

describe('what is due', () => {
  it('happens instant by instant, in order, up to and including now', () => {
    expect(dueBy(alarm, { rings: ['T1', 'T2', 'T3'] }, 'T2')).toEqual({
      events: [
        { type: 'rang', at: 'T1' },
        { type: 'rang', at: 'T2' },
      ],
      instants: ['T1', 'T2'],
    });
  });

  it('what an instant sets off is due in its turn, when the clock has jumped past it', () => {
    const repeats = {
      ...alarm,
      due: (_: Alarm, at: string): Rang[] => [{ type: 'rang', at, again: at === 'T1' ? 'T2' : undefined }],
    };
    expect(dueBy(repeats, { rings: ['T1', 'T4'] }, 'T3').instants).toEqual(['T1', 'T2']);
  });

  it('nothing before its time, and nothing without a time', () => {
    expect(dueBy(alarm, { rings: ['T2'] }, 'T1').events).toEqual([]);
    expect(dueBy({ ...alarm, wakeAt: undefined }, { rings: ['T1'] }, 'T9').events).toEqual([]);
  });

  it('a due instant that is not dealt with is a defect, not an endless loop', () => {
    expect(() => dueBy({ ...alarm, due: () => [] }, { rings: ['T1'] }, 'T1')).toThrow(/alarm: what was due at T1/);
  });
});
