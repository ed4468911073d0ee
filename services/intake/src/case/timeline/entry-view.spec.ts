import { describe, expect, it } from '@jest/globals';
import { callbackEvents, invitationEvents, workOrderEvents } from '@hearback/contracts';
import type { CaseEvent } from '../case.events.js';
import { orderHeard, registered, WEDNESDAY } from '../case.examples.js';
import { entryView } from './entry-view.js';
import { heardEntry } from './heard-entries.js';

const entry = (event: CaseEvent, actor = 'person:staff-1') =>
  entryView({ seq: 2, at: WEDNESDAY, actor, event, hash: 'h2', prevHash: 'h1' });

describe('E1 the timeline', () => {
  it('shows what people did here, by staff id', () =>
    expect(entry({ type: 'case-urged', at: WEDNESDAY, note: '回电13900001111' })).toEqual({
      seq: 2,
      at: WEDNESDAY,
      service: 'intake',
      type: 'case-urged',
      actor: 'staff-1',
      summary: { zh: '客户催办：回电139********', en: 'Urged: 回电139********' },
      hash: 'h2',
      prevHash: 'h1',
    }));

  it('shows what was heard as its service said it, when it happened', () => {
    const heard = { ...orderHeard({ result: '更换主板' }), name: 'work-order-resolved' };
    expect(entry(heard, 'system:intake')).toMatchObject({
      at: '2026-11-18T02:05:00.000Z',
      service: 'dispatch',
      type: 'work-order-resolved',
      actor: 'system:dispatch',
      summary: { zh: '处理完成：更换主板' },
    });
  });

  it('names who did what was heard, where a person did', () =>
    expect(entry({ ...orderHeard(), by: 'staff-7' }, 'system:intake').actor).toBe('staff-7'));

  it('does not quote what is long', () =>
    expect(entry(registered(), 'client:partner')).toMatchObject({
      actor: 'client:partner',
      summary: { zh: '受理登记：投诉' },
    }));

  it('has a sentence for every event of the others', () => {
    for (const name of [workOrderEvents, callbackEvents, invitationEvents].flatMap(({ names }) => names))
      expect(heardEntry(name).zh).not.toBe(name);
  });
});
