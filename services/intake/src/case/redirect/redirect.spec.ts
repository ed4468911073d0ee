import { describe, expect, it } from '@jest/globals';
import { caseAfter, WEDNESDAY } from '../case.examples.js';
import { redirect } from './redirect.js';

const input = { to: '市供水公司', reason: '市政管网爆裂' };

describe('redirecting', () => {
  it('ends the case, and says to whom it went', () => {
    const redirected = { type: 'case-redirected', at: WEDNESDAY, ...input } as const;
    expect(redirect(caseAfter({}), input, WEDNESDAY)).toEqual([redirected]);
    expect(caseAfter({}, redirected).status).toBe('REDIRECTED');
  });

  it('is refused when the case has ended', () => {
    const ended = caseAfter({}, { type: 'case-closed', at: WEDNESDAY, by: 'CALLBACK' });
    expect(redirect(ended, input, WEDNESDAY)).toMatchObject({ refusal: { code: 'CASE_ALREADY_ENDED' } });
  });
});
