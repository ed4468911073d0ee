import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../case.events.js';
import { publicState } from '../public-state.js';
import { caseAfter } from '../case.examples.js';
import { markCustomer } from './mark-customer.js';

describe('marking an important customer', () => {
  const marking = { important: true, reason: '业委会主任' };

  it('makes the case important, and stays when it is regraded', () => {
    const events = markCustomer(caseAfter({ grade: 3 }), marking) as CaseEvent[];
    expect(publicState(caseAfter({ grade: 3 }, ...events)).important).toBe(true);
    expect(publicState(caseAfter({ grade: 3 })).important).toBe(false);
  });

  it('needs somebody to mark', () =>
    expect(markCustomer(caseAfter({ complainantId: undefined, anonymous: true }), marking)).toMatchObject({
      refusal: { code: 'CASE_IS_ANONYMOUS' },
    }));
});
