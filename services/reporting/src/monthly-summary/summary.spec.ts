import { describe, expect, it } from '@jest/globals';
import { summaryOf, type Sum } from './summary.js';

const sum = (_id: Sum['_id'], received: number, closed: number, open: number, overdue: number): Sum => ({
  ...{ _id, received, closed, open, overdue },
});
const AS_OF = '2026-03-20T02:00:00.000Z';

describe('E2 the monthly summary', () => {
  const summary = summaryOf('2026-03', AS_OF, [
    sum({ kind: 'PRAISE', category: 'SERVICE', grade: null }, 2, 2, 0, 0),
    sum({ kind: 'COMPLAINT', category: 'SECURITY', grade: 1 }, 1, 0, 1, 1),
    sum({ kind: 'COMPLAINT', category: 'FACILITIES', grade: 3 }, 0, 1, 0, 0),
    sum({ kind: 'COMPLAINT', category: 'FACILITIES', grade: 1 }, 4, 3, 2, 0),
    sum({ kind: 'CONSULTATION', category: 'OTHER', grade: 3 }, 0, 0, 5, 0),
    sum({ kind: 'CONSULTATION', category: 'OTHER', grade: 2 }, 0, 0, 0, 0),
  ]);

  it('totals all rows', () =>
    expect(summary).toMatchObject({ month: '2026-03', asOf: AS_OF, received: 7, closed: 6, open: 8, praise: 2 }));

  it('has in its rows what its totals say', () =>
    expect(summary.rows.reduce((sum, { open }) => sum + open, 0)).toBe(summary.open));

  it('is not final before it is published', () => expect(summary.final).toBe(false));

  it('has rows in the order of the paper, without those of which there is nothing', () =>
    expect(summary.rows.map(({ kind, category, grade }) => [kind, category, grade])).toEqual([
      ['COMPLAINT', 'FACILITIES', 1],
      ['COMPLAINT', 'FACILITIES', 3],
      ['COMPLAINT', 'SECURITY', 1],
      ['CONSULTATION', 'OTHER', 3],
      ['PRAISE', 'SERVICE', null],
    ]));

  it('is all zeros when there was nothing', () =>
    expect(summaryOf('2026-03', AS_OF, [])).toMatchObject({ received: 0, closed: 0, open: 0, praise: 0, rows: [] }));
});
