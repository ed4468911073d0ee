import { describe, expect, it } from '@jest/globals';
import { overdueFrom } from './overdue-from.js';
import { aCase, aClock, anOrder, breached, day, pending, story } from '../examples/story.js';
import type { Story } from './story.js';

const running = aClock('RESOLUTION', { state: 'RUNNING', dueAt: day(6) });

describe('B2 overdue', () => {
  it.each<[string, Partial<Story>, string | undefined]>([
    ['nothing runs', { orders: [anOrder()] }, undefined],
    ['from when a running clock is due', { orders: [anOrder({ clocks: [running] })] }, day(6)],
    ['not while it is on hold', { orders: [anOrder({ clocks: [{ ...running, state: 'PAUSED' }] })] }, undefined],
    [
      'ended breached and not yet closed',
      { orders: [anOrder({ clocks: [breached('FIRST_CONTACT', day(2), { metAt: day(3) }), running] })] },
      day(2),
    ],
    ['the callback is due', { orders: [anOrder()], callbacks: [pending()] }, day(5)],
    [
      'no longer once it is closed',
      {
        case: aCase({ end: 'CLOSED', closedAt: day(9) }),
        orders: [anOrder({ clocks: [breached('ARRIVAL', day(2))] })],
      },
      undefined,
    ],
  ])('%s', (_, is, from) => expect(overdueFrom(story(is))).toBe(from));
});
