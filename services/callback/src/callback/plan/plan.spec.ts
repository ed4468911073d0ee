import { describe, expect, it } from '@jest/globals';
import { anOrder, byPhone, fold, ID, planned, RESOLVED_AT, shanghai } from '../callback.examples.js';
import { plan } from './plan.js';

const LATER = shanghai('2026-03-20T03:00');

describe('C1 work that is done is called back on', () => {
  it('the window runs from the resolution, however late it is heard', () => {
    const callback = fold(plan(undefined, ID, anOrder({ grade: 1 }), LATER));
    expect(callback).toMatchObject({
      id: ID,
      caseId: 'case-1',
      propertyId: 'property-1',
      round: 1,
      status: 'PENDING',
      method: 'PHONE',
      scheduledFor: RESOLVED_AT,
      clock: {
        name: 'CALLBACK',
        round: 1,
        state: 'RUNNING',
        startedAt: RESOLVED_AT,
        dueAt: shanghai('2026-03-03T10:00'),
      },
      form: { state: 'NONE' },
    });
  });

  it('handlers of any round and the members of their teams are barred, each once', () => {
    expect(planned().barred).toEqual(['handler', 'colleague']);
  });

  it('a light case: the form is asked for until two thirds of the window, nobody is scheduled', () => {
    expect(planned()).toMatchObject({
      method: 'SMS',
      form: { state: 'REQUESTED', no: 1, until: shanghai('2026-03-04T10:00') },
    });
    expect(planned().scheduledFor).toBeUndefined();
  });

  it('resolved in the evening: the call waits for the morning', () => {
    const callback = planned({ grade: 1 }, { resolvedAt: shanghai('2026-03-02T21:15') });
    expect(callback.scheduledFor).toBe(shanghai('2026-03-03T09:00'));
  });

  it.each(['QUEUED', 'DISPATCHED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'CANCELLED'] as const)(
    'nothing for an order that is %s',
    (status) => expect(plan(undefined, ID, anOrder({}, { status }), LATER)).toEqual([]),
  );

  it('nothing new for one that is there, has ended or was ruled out', () => {
    const ended = fold([{ type: 'callback-cancelled', at: LATER }], byPhone());
    const ruledOut = fold([{ type: 'callback-ruled-out', caseId: 'case-1', round: 1 }]);
    for (const callback of [byPhone(), ended, ruledOut])
      expect(plan(callback, ID, anOrder({ grade: 1 }), LATER)).toEqual([]);
  });

  it('a regraded case gets the window of its new grade', () => {
    expect(plan(byPhone(), ID, anOrder({ grade: 2 }), LATER)).toMatchObject([{ type: 'callback-regraded', grade: 2 }]);
  });
});
