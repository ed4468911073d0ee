import { describe, expect, it } from '@jest/globals';
import { byPhone, fold, shanghai } from '../callback.examples.js';
import type { RealCallback } from '../callback.js';
import { actionsOn } from './actions.js';

const now = shanghai('2026-03-02T15:00');
const codes = (actor: string, callback: RealCallback = byPhone()) =>
  actionsOn(callback, actor, now).map(({ operation, refusal }) => [operation, refusal?.code]);

describe('G2 what may be done with a callback now', () => {
  it('everything, by somebody who had no hand in the case', () =>
    expect(codes('quality')).toEqual([
      ['concludeCallback', undefined],
      ['recordAttempt', undefined],
    ]));

  it.each(['handler', 'colleague'])('nothing by %s, who or whose team handled it', (actor) =>
    expect(codes(actor).map(([, code]) => code)).toEqual(['CALLER_HANDLED_CASE', 'CALLER_HANDLED_CASE']),
  );

  it('nothing once it is over', () => {
    const over = fold([{ type: 'callback-cancelled', at: now } as never], byPhone()) as RealCallback;
    expect(codes('quality', over).map(([, code]) => Boolean(code))).toEqual([true, true]);
  });
});
