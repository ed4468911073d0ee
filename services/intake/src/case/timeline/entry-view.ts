import type { TimelineEntryView } from '@hearback/contracts';
import { actorId, type Entry } from '@hearback/store';
import type { CaseEvent } from '../case.events.js';
import { heardEntry } from './heard-entries.js';
import { ownEntry, shown } from './own-entries.js';

const SERVICE = { 'work-order-heard': 'dispatch', 'callback-heard': 'callback', 'invitation-heard': 'survey' } as const;

/** An entry of the timeline for people: what was heard stands under the service and the name that said it, at the time it happened, by whoever did it. */
export function entryView({ seq, at, actor, event, hash, prevHash }: Entry<CaseEvent>): TimelineEntryView {
  const chain = { seq, hash, prevHash };
  switch (event.type) {
    case 'work-order-heard':
    case 'callback-heard':
    case 'invitation-heard': {
      const service = SERVICE[event.type];
      const { zh, en } = heardEntry(event.name);
      const result =
        event.type === 'work-order-heard' && event.name === 'work-order-resolved' ? event.result : undefined;
      const summary = result ? { zh: `${zh}：${shown(result)}`, en: `${en}: ${shown(result)}` } : { zh, en };
      return { ...chain, at: event.at, service, type: event.name, actor: event.by ?? `system:${service}`, summary };
    }
    default:
      return { ...chain, at, service: 'intake', type: event.type, actor: actorId(actor), summary: ownEntry(event) };
  }
}
