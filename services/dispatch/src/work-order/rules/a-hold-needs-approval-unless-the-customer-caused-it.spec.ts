import { describe, expect, it } from '@jest/globals';
import { after, DAY, START } from '../work-order.examples.js';
import { approvalDueBy } from './a-hold-needs-approval-unless-the-customer-caused-it.js';

describe('B2 a hold needs approval unless the customer caused it', () => {
  it.each(['PARTS', 'OUTSIDE_AUTHORITY', 'WEATHER'] as const)('%s: within a day', (reason) => {
    expect(approvalDueBy(reason, false, START)).toBe(after(DAY));
    expect(approvalDueBy(reason, true, START)).toBeUndefined();
  });

  it.each(['CUSTOMER_ASKED', 'CUSTOMER_UNREACHABLE'] as const)('%s: none', (reason) => {
    expect(approvalDueBy(reason, false, START)).toBeUndefined();
  });
});
