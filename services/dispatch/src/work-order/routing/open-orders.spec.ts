import { describe, expect, it } from '@jest/globals';
import { contextOf } from '@hearback/testing';
import { OpenOrders } from './open-orders.js';

const context = contextOf('qinglan');
const order = (handlerId: string, status: 'DISPATCHED' | 'RESOLVED' = 'DISPATCHED') => ({ handlerId, status });

/** Everybody has three in the database. */
function counting() {
  const asked: string[] = [];
  const open = new OpenOrders(async ({ tenantId }, id) => {
    asked.push(`${tenantId}/${id}`);
    return 3;
  });
  const counts = async (of = context) => Object.fromEntries(await open.of(of, ['ada', 'bo']));
  return { open, asked, counts };
}

describe('B1 open orders of a handler', () => {
  it('are counted once, then kept up with what is committed here', async () => {
    const { open, asked, counts } = counting();
    expect(await counts()).toEqual({ ada: 3, bo: 3 });
    open.moved(context, undefined, order('ada'));
    expect(await counts()).toEqual({ ada: 4, bo: 3 });
    open.moved(context, order('ada'), order('bo'));
    expect(await counts()).toEqual({ ada: 3, bo: 4 });
    open.moved(context, order('bo'), order('bo', 'RESOLVED'));
    expect(await counts()).toEqual({ ada: 3, bo: 3 });
    expect(asked).toEqual(['qinglan/ada', 'qinglan/bo']);
  });

  it('of another company are counted apart', async () => {
    const { open, asked, counts } = counting();
    await counts();
    open.moved(contextOf('songhe'), undefined, order('ada'));
    expect(await counts()).toEqual({ ada: 3, bo: 3 });
    await counts(contextOf('songhe'));
    expect(asked).toHaveLength(4);
  });

  it('that could not be counted are counted at the next asking', async () => {
    let tries = 0;
    const open = new OpenOrders(async () => {
      if (++tries === 1) throw new Error('away');
      return 1;
    });
    await expect(open.of(context, ['ada'])).rejects.toThrow('away');
    expect(await open.of(context, ['ada'])).toEqual(new Map([['ada', 1]]));
  });
});
