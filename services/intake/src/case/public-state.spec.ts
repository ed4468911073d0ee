import { describe, expect, it } from '@jest/globals';
import { publicState } from './public-state.js';
import { caseAfter, WEDNESDAY } from './case.examples.js';

describe('what the others know of a case', () => {
  it('holds nothing that people typed, no name and no key', () => {
    const secrets = {
      description: '描述',
      demand: '诉求',
      place: '地点',
      personsInvolved: ['张三'],
      organization: '某公司',
      trackingDigest: '摘要',
    };
    const urged = { type: 'case-urged', at: WEDNESDAY, note: '备注' } as const;
    const answered = { type: 'case-answered', at: WEDNESDAY, by: 'staff-1', answer: '答案', followUp: false } as const;
    const said = JSON.stringify(publicState(caseAfter(secrets, urged, answered)));
    for (const secret of [...Object.values(secrets).flat(), '备注', '答案']) expect(said).not.toContain(secret);
    expect(said).toContain('staff-1');
  });
});
