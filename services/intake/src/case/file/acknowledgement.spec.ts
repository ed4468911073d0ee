import { describe, expect, it } from '@jest/globals';
import { caseAfter } from '../case.examples.js';
import { acknowledgement } from './acknowledgement.js';

const said = (change: Parameters<typeof caseAfter>[0]) => acknowledgement(caseAfter(change), 'QL-2345-6789');

describe('A11 the first answer', () => {
  it('says number, promise in local time, how the customer hears back, and the tracking code', () => {
    expect(said({})).toEqual({
      zh: '您的投诉已受理，编号QL-20261118-0001。我们将在11月18日 10:10前与您联系，11月19日 10:00前处理完毕，并以电话向您回访。查询码QL-2345-6789，凭此可随时查看进度。',
      en: 'Your complaint has been received as QL-20261118-0001. We contact you by 18 Nov 10:10, resolve it by 19 Nov 10:00, and get back to you by phone. Your tracking code is QL-2345-6789; it shows the progress at any time.',
    });
  });
  it('promises no call to the anonymous', () => {
    expect(said({ anonymous: true }).zh).toContain('结果请凭查询码查看');
    expect(said({ anonymous: true }).zh).not.toContain('联系');
  });
  it('thanks for praise and suggestions', () => {
    const open = { grade: null, promise: undefined };
    expect(said({ ...open, kind: 'PRAISE' }).zh).toContain('转达');
    expect(said({ ...open, kind: 'SUGGESTION' }).zh).toContain('是否采纳');
  });
});
