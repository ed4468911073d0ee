import { describe, expect, it } from '@jest/globals';
import { callbackHeard, caseAfter, clock, concluded, orderHeard, WEDNESDAY } from '../case.examples.js';
import { trackedSteps } from './tracked-steps.js';

const at = (time: string) => `2026-11-18T${time}:00.000Z`;
const met = (name: 'FIRST_CONTACT' | 'ARRIVAL', time: string) => ({ ...clock(name, 'MET', at(time)), metAt: at(time) });
const done = orderHeard({
  status: 'RESOLVED',
  handlerId: 'staff-7',
  clocks: [met('FIRST_CONTACT', '02:06'), met('ARRIVAL', '02:20')],
  resolvedAt: at('03:00'),
  result: '更换主板，联系13900001111',
});
const said = (...events: Parameters<typeof caseAfter>[1][]) =>
  trackedSteps(caseAfter({}, ...events)).map(({ text }) => text.zh);

describe('A5 what the customer can follow', () => {
  it('is the whole way, in order and in plain words, without names or numbers', () =>
    expect(
      said(done, callbackHeard(concluded(true)), {
        type: 'case-closed',
        at: '2026-11-19T03:00:00.000Z',
        by: 'CALLBACK',
      }),
    ).toEqual([
      '我们收到了您的来件。',
      '负责人员已接手处理。',
      '我们已与您取得联系。',
      '工作人员已到现场。',
      '处理完成：更换主板，联系139********',
      '回访时您表示问题已解决。',
      '已办结。',
    ]));

  it('tells that it goes on', () =>
    expect(
      said(done, callbackHeard(concluded(false)), {
        type: 'case-reopened',
        at: '2026-11-19T03:00:00.000Z',
        by: 'CALLBACK',
      }),
    ).toEqual(expect.arrayContaining(['回访时您表示还不满意。', '问题还没有解决，我们重新处理。'])));

  it('tells that what they added was taken down, without saying it to whoever looks over their shoulder', () =>
    expect(said({ type: 'case-supplemented', at: at('04:00'), text: '门禁密码 4321' }).at(-1)).toBe(
      '已补充记录您提供的情况。',
    ));

  it('has at least three steps for whatever is finished', () => {
    const answered = { type: 'case-answered', at: at('04:00'), by: 's', answer: '8点至18点', followUp: false } as const;
    expect(said(answered)).toEqual(['我们收到了您的来件。', '答复：8点至18点', '已办结。']);
    const praise = caseAfter({ kind: 'PRAISE', grade: null }, { type: 'case-thanked', at: WEDNESDAY });
    expect(trackedSteps(praise)).toHaveLength(3);
  });

  it.each([
    [{ type: 'case-withdrawn', at: at('04:00'), reason: '不想说的原因' } as const],
    [{ type: 'case-redirected', at: at('04:00'), to: '派出所', reason: '不想说的原因' } as const],
  ])('says how it ended, not why', (event) => {
    expect(said(event)).toHaveLength(2);
    expect(JSON.stringify(said(event))).not.toContain('不想说的原因');
  });
});
