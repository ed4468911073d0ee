import { describe, expect, it } from '@jest/globals';
import { caseView } from '../case.view.js';
import { caseAfter, WEDNESDAY } from '../case.examples.js';
import { publicState } from '../public-state.js';
import { supplement } from './supplement.js';

const NOW = '2026-11-18T02:30:00.000Z';
const recordingUrl = 'https://calls.example/2';
const known = { now: NOW, objectsToRecording: false };
const added = { type: 'case-supplemented', at: NOW, text: '二楼也没电了，13900001111', recordingUrl } as const;

describe('A1 A7 adding to an earlier case', () => {
  it('keeps what the customer says, and the recording of the call', () =>
    expect(supplement(caseAfter({}), { text: added.text, recordingUrl }, known)).toEqual([added]));

  it('is shown after the description, its numbers and the recording to whoever may see the contact', () => {
    const state = caseAfter({}, added, { ...added, text: '三楼也是', recordingUrl: undefined });
    const shown = (access: 'SHOWN' | 'REVEAL') =>
      caseView({ id: 'case-1', version: 3, state } as never, access, undefined).supplements;
    expect(shown('SHOWN')).toEqual([
      { at: NOW, text: '二楼也没电了，13900001111', recordingUrl },
      { at: NOW, text: '三楼也是' },
    ]);
    expect(shown('REVEAL')![0]).toEqual({ at: NOW, text: '二楼也没电了，139********' });
  });

  it('is found by what was added', () => expect(caseAfter({}, added).terms).toEqual(expect.arrayContaining(['没电'])));

  it('tells the others when, and not what', () => {
    const said = publicState(caseAfter({}, added));
    expect(said.lastSupplementedAt).toBe(NOW);
    expect(JSON.stringify(said)).not.toContain('没电');
  });

  it('is refused when the case has ended, and when its texts were erased', () => {
    const closed = caseAfter({}, { type: 'case-closed', at: WEDNESDAY, by: 'CALLBACK' });
    expect(supplement(closed, { text: '又坏了' }, known)).toMatchObject({ refusal: { code: 'CASE_ALREADY_ENDED' } });
    const erased = caseAfter({}, { type: 'case-redacted', at: WEDNESDAY, why: 'ERASURE' });
    expect(supplement(erased, { text: '又坏了' }, known)).toMatchObject({ refusal: { code: 'CASE_REDACTED' } });
  });

  it('keeps no recording of whoever objects, and says at which field', () =>
    expect(
      supplement(caseAfter({}), { text: '又坏了', recordingUrl }, { now: NOW, objectsToRecording: true }),
    ).toMatchObject({ refusal: { code: 'INVALID_INPUT', fields: [{ path: 'recordingUrl' }] } }));
});
