import { describe, expect, it } from '@jest/globals';
import { workOrderEvents, type WorkOrderState } from '@hearback/contracts';
import { eventsOf } from '../examples/events.js';
import { lives } from '../examples/lives.js';
import { factsOf } from './facts.js';
import { learn, NOTHING_KNOWN, ofWorkOrder, type News } from './known.js';
import { aCallback, aCase, anAnswer, anOrder, breached, day, pending } from '../examples/story.js';

const open = aCase();
const unresolved = anOrder({ resolvedAt: undefined, clocks: [breached('FIRST_CONTACT', day(2))] });
const second = aCallback({ round: 2, dueAt: day(9), concludedAt: day(10) });
const NEWS: readonly News[] = [
  { part: 'case', id: 'c', version: 1, state: open },
  { part: 'workOrders', id: 'w1', version: 1, state: unresolved },
  { part: 'workOrders', id: 'w1', version: 4, state: { ...unresolved, resolvedAt: day(3) } },
  { part: 'callbacks', id: 'b1', version: 2, state: aCallback({ verdict: 'UNSATISFIED', solved: false }) },
  { part: 'callbacks', id: 'b2', version: 3, state: second },
  { part: 'case', id: 'c', version: 6, state: aCase({ end: 'CLOSED', closedBy: 'CALLBACK', closedAt: day(9) }) },
  { part: 'callbacks', id: 'b1', version: 1, state: pending() },
  { part: 'invitations', id: 'i1', version: 2, state: anAnswer(true, { round: 2, answeredAt: day(11) }) },
];
const knownOf = (news: readonly News[]) => news.reduce(learn, NOTHING_KNOWN);

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (!items.length) yield [];
  for (const [i, item] of items.entries())
    for (const rest of permutations([...items.slice(0, i), ...items.slice(i + 1)])) yield [item, ...rest];
}

describe('E3 the row of a case', () => {
  const right = factsOf(knownOf(NEWS));

  it('has the whole story in it', () => {
    expect(right).toMatchObject({ end: 'CLOSED', registeredIn: '2026-03', closedIn: '2026-03', sheets: ['2026-03'] });
    expect(right?.outcomes).toEqual([
      { rate: 'timeliness', at: day(2), met: false },
      { rate: 'resolution', at: day(4), met: false },
      { rate: 'satisfaction', at: day(11), met: true },
      { rate: 'callbackOnTime', at: day(5), met: true },
      { rate: 'callbackOnTime', at: day(9), met: false },
      { rate: 'coverage', at: day(4), met: true },
    ]);
  });

  it('is the same in each of the 40,320 orders in which the events can come', () => {
    const seen = new Set<string>();
    for (const news of permutations(NEWS)) seen.add(JSON.stringify(factsOf(knownOf(news))));
    expect([...seen]).toEqual([JSON.stringify(right)]);
  });

  it('is the same when everything comes twice, and when older events never come', () => {
    expect(factsOf(knownOf([...NEWS, ...NEWS]))).toEqual(right);
    const newest = NEWS.filter(({ id, version }) => !NEWS.some((other) => other.id === id && other.version > version));
    expect(newest).toHaveLength(5);
    expect(factsOf(knownOf(newest))).toEqual(right);
  });

  it('nothing newer gives back the very same knowledge, so that nothing need be written', () => {
    const known = knownOf(NEWS);
    for (const news of NEWS) expect(learn(known, news)).toBe(known);
  });

  it('has no facts before the case itself is heard of', () => {
    expect(factsOf(knownOf(NEWS.filter(({ part }) => part !== 'case')))).toBeNull();
  });

  it('keeps no texts and nobody’s id', () => {
    const [, , said] = eventsOf(lives(1)[0]!).filter(({ family }) => family === workOrderEvents);
    const told = { ...(said!.state as WorkOrderState), result: '更换主板', handlerId: 'staff-7' };
    expect(Object.keys(ofWorkOrder(told)).sort()).toEqual(['clocks', 'resolvedAt', 'round']);
  });
});
