import { DEFAULT_TERMS } from '@hearback/sla';
import { describe, expect, it } from '@jest/globals';
import { promiseOf } from '../../case/promise.js';
import { limitsOf } from './preview-limits.js';

const ZONE = 'Asia/Shanghai';
const STARTS = ['2026-11-18T02:00:00.000Z', '2026-09-30T09:59:00.000Z', '2026-10-10T01:30:00.000Z'];
const GRADES = [1, 2, 3] as const;

describe('B2 what a case would get', () => {
  it.each(GRADES.flatMap((grade) => STARTS.map((startedAt) => [grade, startedAt] as const)))(
    'of grade %s at %s is what a case is promised',
    (grade, startedAt) => {
      const [contact, , resolution] = limitsOf(DEFAULT_TERMS, grade, startedAt, ZONE);
      const promise = promiseOf({ grade, zone: ZONE, startedAt, round: 1, feedbackBy: 'PHONE' });
      expect([contact!.dueAt, resolution!.dueAt]).toEqual([promise.contactBy, promise.resolveBy]);
    },
  );

  it('of grade 2 before the National Day, limit by limit, in words', () => {
    const before = '2026-09-30T08:00:00.000Z';
    expect(limitsOf(DEFAULT_TERMS, 2, before, ZONE)).toMatchObject([
      { name: 'FIRST_CONTACT', limit: { measure: 'WORKING_MINUTES', amount: 120 }, dueAt: '2026-09-30T10:00:00.000Z' },
      { name: 'ARRIVAL', limit: { measure: 'WORKING_MINUTES', amount: 240 }, dueAt: '2026-10-08T03:00:00.000Z' },
      { name: 'RESOLUTION', limit: { measure: 'WORKING_DAYS', amount: 3 }, dueAt: '2026-10-10T10:00:00.000Z' },
    ]);
    const why = limitsOf(DEFAULT_TERMS, 2, before, ZONE)[2]!.ledger.map((line) => [line.counted, line.why]);
    expect(why).toEqual([
      [false, '收件当日，不计'],
      [false, '国庆节'],
      [true, '工作日'],
      [true, '调休上班'],
    ]);
  });

  it('is provisional where a year without holidays lies on the way', () =>
    expect(limitsOf(DEFAULT_TERMS, 3, '2098-12-31T02:00:00.000Z', ZONE).map(({ provisional }) => provisional)).toEqual([
      true,
      true,
      true,
    ]));
});
