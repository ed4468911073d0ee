import { describe, expect, it } from '@jest/globals';
import { Ledger } from './ledger.js';

describe('G1 the ledger', () => {
  it('joins what follows on and says the same, and only that', () => {
    const ledger = new Ledger();
    ledger.add(0, 1, false, '周末');
    ledger.add(1, 1, true, '工作日');
    ledger.add(1, 2, false, '周末');
    ledger.add(2, 3, true, '工作日');
    ledger.add(3, 4, false, '工作日');
    expect(ledger.lines.map(({ from, to, counted, why }) => [from.getTime(), to.getTime(), counted, why])).toEqual([
      [0, 2, false, '周末'],
      [2, 3, true, '工作日'],
      [3, 4, false, '工作日'],
    ]);
  });
});
