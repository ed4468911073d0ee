import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../case.events.js';
import { caseAfter, orderHeard, WEDNESDAY } from '../case.examples.js';
import { actionsOn } from './actions.js';

const agent = { actor: { kind: 'person', id: 'agent' }, roles: ['agent'] } as const;
const closed: CaseEvent = { type: 'case-closed', at: WEDNESDAY, by: 'CALLBACK' };

const codes = (state: ReturnType<typeof caseAfter>, viewer: Parameters<typeof actionsOn>[1] = agent) =>
  Object.fromEntries(actionsOn(state, viewer, WEDNESDAY).map(({ operation, refusal }) => [operation, refusal?.code]));

describe('what may be done with a case now', () => {
  it('while it is open: what is usual, and why not the rest', () => {
    expect(codes(caseAfter({}))).toEqual({
      answerConsultation: 'NOT_A_CONSULTATION',
      urgeCase: undefined,
      supplementCase: undefined,
      reclassifyCase: undefined,
      revealContact: undefined,
      redirectCase: undefined,
      withdrawCase: undefined,
      closeCase: 'CUSTOMER_DECIDES',
      reopenCase: 'CASE_STILL_OPEN',
    });
    expect(codes(caseAfter({ kind: 'CONSULTATION' })).answerConsultation).toBeUndefined();
  });

  it('once it has ended: only that the customer comes back', () => {
    const open = Object.entries(codes(caseAfter({}, closed))).filter(([, code]) => !code);
    expect(open.map(([operation]) => operation)).toEqual(['revealContact', 'reopenCase']);
  });

  it('an anonymous one has no contact to be seen, and is closed by hand once it is resolved', () => {
    const anonymous = { anonymous: true, complainantId: undefined, reachableBy: [] };
    expect(codes(caseAfter(anonymous))).toMatchObject({
      revealContact: 'CASE_IS_ANONYMOUS',
      closeCase: 'CASE_NOT_RESOLVED',
    });
    expect(codes(caseAfter(anonymous, orderHeard({ status: 'RESOLVED' }))).closeCase).toBeUndefined();
  });

  it('asks the same rules as the operation: the accused sees no contact', () => {
    const accused = { actor: { kind: 'person', id: 'staff-9' }, roles: ['agent'] } as const;
    expect(codes(caseAfter({ accusedStaffIds: ['staff-9'] }), accused).revealContact).toBe('FORBIDDEN');
  });
});
