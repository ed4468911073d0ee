import { describe, expect, it } from '@jest/globals';
import { caseView } from './case.view.js';
import { caseAfter, orderHeard, WEDNESDAY } from './case.examples.js';

const state = caseAfter({ description: '请回电13900001111', organization: '某公司' });
const contact = { name: '王芳', phone: '13900001111' };
const view = (access: Parameters<typeof caseView>[1], of = state, known: typeof contact | undefined = contact) =>
  caseView({ id: of.id, version: 3, state: of }, access, known);

describe('a case as staff see it', () => {
  it('names the complainant and shows the text to who may see contacts', () =>
    expect(view('SHOWN')).toMatchObject({
      version: 3,
      description: '请回电13900001111',
      complainant: { display: '王芳', contactAccess: 'SHOWN' },
    }));

  it('masks both for the others', () => {
    expect(view('REVEAL')).toMatchObject({ description: '请回电139********', complainant: { display: '王**' } });
    expect(view('NEVER')).toMatchObject({ description: '请回电139********', complainant: { display: '住户' } });
  });

  it('says what came of it: the newest result, or the answer to a question, masked like the rest', () => {
    const resolved = (result: string, round: number) => orderHeard({ id: `order-${round}`, round, result });
    const handled = caseAfter({}, resolved('换灯', 1), resolved('已换，请联系13900002222', 2));
    expect(view('SHOWN', handled).result).toBe('已换，请联系13900002222');
    expect(view('REVEAL', handled).result).toBe('已换，请联系139********');
    const answer = { by: 'staff-1', answer: '可以', followUp: false };
    expect(view('NEVER', caseAfter({}, { type: 'case-answered', at: WEDNESDAY, ...answer })).result).toBe('可以');
    expect(view('SHOWN').result).toBeUndefined();
  });

  it('says nothing of who conceals themselves, to nobody', () =>
    expect(view('REVEAL', caseAfter({ concealed: true, organization: '某公司' })).complainant).toEqual({
      display: '身份保密',
      organization: undefined,
      anonymous: false,
      concealed: true,
      contactAccess: 'REVEAL',
    }));

  it('holds no name, phone or key of the register that others need not know', () => {
    const text = JSON.stringify(view('NEVER'));
    for (const secret of ['王芳', '13900001111', 'trackingDigest', 'terms']) expect(text).not.toContain(secret);
  });
});
