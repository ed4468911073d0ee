import { describe, expect, it } from '@jest/globals';
import { messageAt } from './one-message-per-person-in-ten-minutes.js';

describe('B8 one message per person in ten minutes', () => {
  it.each([
    ['2026-03-02T02:00:00.001Z', '2026-03-02T02:10:00.000Z'],
    ['2026-03-02T02:09:59.999Z', '2026-03-02T02:10:00.000Z'],
    ['2026-03-02T02:10:00.000Z', '2026-03-02T02:10:00.000Z'],
    ['2026-03-02T23:59:00.000Z', '2026-03-03T00:00:00.000Z'],
  ])('what happens at %s is told at %s', (at, sendAt) => expect(messageAt(at)).toBe(sendAt));

  it('so messages are ten minutes apart, whenever things happen', () => {
    const instants = Array.from({ length: 200 }, (_, i) => new Date(Date.UTC(2026, 2, 2, 2, 0, i * 17)).toISOString());
    const sent = [...new Set(instants.map(messageAt))].map((at) => Date.parse(at));
    expect(sent.slice(1).every((at, i) => at - sent[i]! >= 600_000)).toBe(true);
    expect(sent.length).toBeLessThan(8);
  });
});
