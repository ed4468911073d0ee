import { describe, expect, it } from '@jest/globals';
import { caseAfter } from '../case.examples.js';
import { revealContact } from './reveal-contact.js';

const who = (role: string) => ({ actor: { kind: 'person' as const, id: 'staff-9' }, roles: [role] });
const reason = { reason: '核实地址' };

describe('A12 revealing a contact', () => {
  it('is logged with its reason', () =>
    expect(revealContact(caseAfter({ concealed: true }), reason, who('agent'))).toEqual([
      { type: 'contact-revealed', reason: '核实地址' },
    ]));

  it('is not for everybody', () =>
    expect(revealContact(caseAfter({}), reason, who('group'))).toMatchObject({ refusal: { kind: 'FORBIDDEN' } }));

  it('has nothing to show of an anonymous case', () => {
    const anonymous = caseAfter({ anonymous: true, complainantId: undefined });
    expect(revealContact(anonymous, reason, who('agent'))).toMatchObject({ refusal: { code: 'CASE_IS_ANONYMOUS' } });
  });
});
