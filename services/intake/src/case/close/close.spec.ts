import { describe, expect, it } from '@jest/globals';
import { callbackHeard, caseAfter, orderHeard, WEDNESDAY } from '../case.examples.js';
import { close } from './close.js';

const done = orderHeard({ status: 'RESOLVED' });
const inVain = { at: WEDNESDAY, method: 'PHONE', reached: false, by: 'staff-1' } as const;
const closed = [{ type: 'case-closed', at: WEDNESDAY, by: 'SUPERVISOR', reason: '结果已公示' }];
const closing = (state: ReturnType<typeof caseAfter>) => close(state, { reason: '结果已公示' }, WEDNESDAY);
const anonymous = { anonymous: true, complainantId: undefined, reachableBy: [] } as const;

describe('only whom nobody can call back is closed by hand', () => {
  it('an anonymous case, once it is resolved', () => {
    expect(closing(caseAfter(anonymous))).toMatchObject({ refusal: { code: 'CASE_NOT_RESOLVED' } });
    expect(closing(caseAfter(anonymous, done))).toEqual(closed);
  });

  it('an anonymous suggestion, of which nothing is handled', () =>
    expect(closing(caseAfter({ ...anonymous, kind: 'SUGGESTION', grade: null }))).toEqual(closed));

  it('a customer called three times in vain', () => {
    const called = (times: number) => callbackHeard({ attempts: Array.from({ length: times }, () => inVain) });
    expect(closing(caseAfter({}, done, called(2)))).toMatchObject({ refusal: { code: 'CUSTOMER_DECIDES' } });
    expect(closing(caseAfter({}, done, called(3)))).toEqual(closed);
  });

  it('and nothing twice', () =>
    expect(closing(caseAfter({}, { type: 'case-closed', at: WEDNESDAY, by: 'CALLBACK' }))).toMatchObject({
      refusal: { code: 'CASE_ALREADY_ENDED' },
    }));
});
