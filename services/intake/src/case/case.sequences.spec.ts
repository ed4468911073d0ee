import { describe, expect, it } from '@jest/globals';
import type { CallbackState, HeardEvent, WorkOrderState } from '@hearback/contracts';
import type { Case } from './case.js';
import { evolve } from './case.js';
import { callback, caseAfter, concluded, order } from './case.examples.js';
import { hearCallback } from './hear-callback/hear-callback.js';
import { hearWorkOrder } from './hear-work-order/hear-work-order.js';
import { publicState } from './public-state.js';

type Heard = { of: 'order'; event: HeardEvent<WorkOrderState> } | { of: 'callback'; event: HeardEvent<CallbackState> };

const said = <S>(source: string, version: number, state: S): HeardEvent<S> => ({
  name: source,
  source,
  version,
  head: 'head',
  at: '2026-11-19T03:00:00.000Z',
  state,
});
const orders = (['DISPATCHED', 'IN_PROGRESS', 'RESOLVED'] as const).map((status, i): Heard => ({
  of: 'order',
  event: said('order', i + 1, order({ status, handlerId: 'staff-1' })),
}));
const callbacks = (last: CallbackState) =>
  [callback(), last].map((state, i): Heard => ({ of: 'callback', event: said('callback', i + 1, state) }));

/** As the store does: what is older than the newest heard of its source has no effect. */
function hear(events: readonly Heard[]): Case {
  const seen = new Map<string, number>();
  return events.reduce<Case>((state, { of, event }) => {
    if ((seen.get(event.source) ?? 0) >= event.version) return state;
    seen.set(event.source, event.version);
    const decided = of === 'order' ? hearWorkOrder(state, event) : hearCallback(state, event);
    return decided.reduce<Case>((so, one) => evolve(so, one), state);
  }, caseAfter({}));
}

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (!items.length) yield [];
  for (const [i, first] of items.entries())
    for (const rest of permutations([...items.slice(0, i), ...items.slice(i + 1)])) yield [first, ...rest];
}

describe('a case hears in any order', () => {
  it.each([
    ['satisfied', concluded(true), 'CLOSED'],
    ['unsatisfied', concluded(false), 'REOPENED'],
    ['nobody reached', callback({ status: 'NOT_REACHED' }), 'CLOSED'],
  ] as const)('and twice: %s', (_what, last, status) => {
    const events = [...orders, ...callbacks(last)];
    const expected = hear(events);
    expect(expected.status).toBe(status);
    for (const shuffled of permutations(events)) {
      const result = hear([...shuffled, ...shuffled]);
      expect(publicState(result)).toEqual(publicState(expected));
      expect([result.status, result.orders, result.callbacks]).toEqual([status, expected.orders, expected.callbacks]);
    }
  });

  it('and only the newest of each', () => {
    const newest = [orders[2]!, callbacks(concluded(false))[1]!];
    expect(publicState(hear(newest))).toEqual(publicState(hear([...orders, ...callbacks(concluded(false))])));
  });
});
