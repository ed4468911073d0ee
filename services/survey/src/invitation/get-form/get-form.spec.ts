import { describe, expect, it } from '@jest/globals';
import { closure, form, NOW } from '../invitation.examples.js';
import { getForm } from './get-form.js';

describe('D1 the form that a customer sees', () => {
  it('after closing: speed, result and attitude in points, a suggestion if they like', () => {
    expect(getForm(closure(), NOW)).toMatchObject({
      ok: {
        title: { zh: '满意度调查' },
        caseNumber: 'QL-20260302-0001',
        answered: false,
        expiresAt: '2026-03-16T02:00:00.000Z',
        questions: [
          { id: 'speed', text: { zh: '处理速度' }, kind: 'SCORE_1_5', required: true, options: [] },
          { id: 'result', text: { zh: '处理结果' }, kind: 'SCORE_1_5', required: true },
          { id: 'attitude', text: { zh: '服务态度' }, kind: 'SCORE_1_5', required: true },
          { id: 'suggestion', kind: 'TEXT', required: false },
        ],
      },
    });
  });

  it('as a callback: also whether it is solved', () => {
    expect(getForm(form(), NOW)).toMatchObject({
      ok: { questions: [{ id: 'solved', kind: 'CHOICE', required: true, options: ['是', '否'] }, {}, {}, {}, {}] },
    });
  });
});
