import { describe, expect, it } from '@jest/globals';
import { CHANGES, isChanging, valueOf } from './forms.js';
import { actionWords } from './words.js';

describe('what is entered for an action', () => {
  it.each([
    ['line', ' 已核实 ', '已核实'],
    ['line', '', null],
    ['at', '2026-11-25T10:30', '2026-11-25T02:30:00.000Z'],
    ['grade', '2', 2],
    ['lines', '致歉\n\n 更换 ', ['致歉', '更换']],
    ['yes', undefined, null],
    ['yes', true, true],
  ] as const)('%s: %j is sent as %j', (control, entered, sent) => expect(valueOf(control, entered)).toEqual(sent));

  it('has a name for every action and every field', () => {
    const fields = Object.values(CHANGES).flatMap((one) => Object.keys(one.fields));
    expect([...Object.keys(CHANGES), ...fields].filter((name) => !(name in actionWords))).toEqual([]);
  });

  it('knows nothing that is not there', () => expect(isChanging('toString')).toBe(false));
});
