import { describe, expect, it } from '@jest/globals';
import { byForm, byPhone, fold, RESOLVED_AT } from './callback.examples.js';
import { evolve } from './callback.js';
import { publicState, viewOf } from './callback.view.js';

const cancelled = { type: 'callback-cancelled', at: RESOLVED_AT } as const;

describe('C6 the archive of a callback', () => {
  it('nothing happens to what has ended or has never begun: that is a defect', () => {
    expect(() => evolve(fold([cancelled], byPhone()), cancelled)).toThrow('callback-cancelled after CANCELLED');
    expect(() => evolve(undefined, cancelled)).toThrow('callback-cancelled after nothing');
  });

  it('events carry neither notes nor who is barred; a caller sees the notes', () => {
    const callback = byPhone({
      type: 'callback-attempted',
      at: RESOLVED_AT,
      method: 'PHONE',
      by: 'quality',
      note: '忙',
    });
    const said = publicState(callback);
    expect(said.attempts).toEqual([{ at: RESOLVED_AT, method: 'PHONE', reached: false, by: 'quality' }]);
    expect(said).not.toHaveProperty('barred');
    expect(viewOf({ id: 'callback-1', version: 2, state: callback })).toMatchObject({
      version: 2,
      attempts: [{ note: '忙' }],
    });
  });

  it('events do not carry what the customer said; a caller sees it', () => {
    const concluded = fold(
      [
        {
          type: 'callback-concluded',
          at: RESOLVED_AT,
          method: 'PHONE',
          verdict: 'UNSATISFIED',
          solved: false,
          by: 'quality',
          comment: '还在漏水',
        },
      ],
      byPhone(),
    );
    expect(publicState(concluded)).not.toHaveProperty('comment');
    expect(viewOf({ id: 'callback-1', version: 2, state: concluded })).toMatchObject({ comment: '还在漏水' });
  });

  it('a form is named by its number and end', () => {
    expect(publicState(byForm())).toMatchObject({
      form: 'REQUESTED',
      formNo: 1,
      formUntil: '2026-03-04T02:00:00.000Z',
    });
    expect(publicState(byPhone())).not.toHaveProperty('formNo');
  });

  it('nobody is shown one that was ruled out', () => {
    expect(() => publicState(fold([{ type: 'callback-ruled-out', caseId: 'case-1', round: 1 }]))).toThrow(TypeError);
  });
});
