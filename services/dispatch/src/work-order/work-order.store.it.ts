import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brokenAt } from '@hearback/store';
import { contextOf, TestKeeping } from '@hearback/testing';
import { NoticeStore } from '../notice/notice.store.js';
import { StaffStore } from '../staff/staff.store.js';
import { TeamStore } from '../team/team.store.js';
import { hearCase } from './hear-case/hear-case.js';
import { Crews } from './routing/crews.js';
import { aCase, after, crew, DAY, HOUR, START, STAFF } from './work-order.examples.js';
import { WorkOrderStore } from './work-order.store.js';

const context = contextOf('qinglan');
let test: TestKeeping;
let [orders, notices]: [WorkOrderStore, NoticeStore] = [] as never;

/** Notices that cannot be written while `away`: as if the process had died at that moment. */
class Notices extends NoticeStore {
  away = false;
  override async write(...what: Parameters<NoticeStore['write']>): Promise<void> {
    if (this.away) throw new Error('gone');
    return super.write(...what);
  }
}

describe('B8 the order and those it reminds', () => {
  beforeAll(async () => {
    test = await TestKeeping.open('order');
    const staff = new StaffStore(test.keeping);
    notices = new Notices(test.keeping, new Crews(staff, new TeamStore(test.keeping)));
    orders = new WorkOrderStore(test.keeping, notices);
    await test.keeping.prepare();
    for (const member of STAFF) await staff.save(context, member, 1);
    const routing = { crew: crew(), teamId: 'eng', openOrders: new Map<string, number>() };
    const heard = { orderId: 'one', round: 1, state: aCase({ grade: 1 }), version: 1, at: START };
    await orders.create(context, 'one', () => hearCase(undefined, heard, routing));
  });
  afterAll(() => test.close());

  it('nobody is forgotten when the process dies before they are told', async () => {
    test.clock.set(after(10));
    Object.assign(notices, { away: true });
    await expect(orders.wake(context, 'one')).rejects.toThrow('gone');
    expect(await orders.find(context, 'one')).toMatchObject({ version: 2, state: { urgentAt: after(10) } });
    Object.assign(notices, { away: false });
    await orders.wake(context, 'one');
    expect(await notices.messageOf(context, 'ada', after(10))).toMatchObject([{ about: 'WARNING' }]);
    expect(await notices.messageOf(context, 'sun', after(10))).toMatchObject([{ about: 'BREACH' }]);
  });

  it('what fell due at last is worked off once, in its order, and the chain holds', async () => {
    test.clock.set(after(2 * DAY + HOUR));
    await Promise.all([1, 2, 3].map(() => orders.wake(context, 'one')));
    const timeline = await orders.timeline(context, 'one');
    const due = timeline.slice(2).map(({ at }) => at);
    expect(due).toEqual([...due].sort());
    expect(timeline.filter(({ event }) => event.type === 'work-order-breached')).toHaveLength(3);
    expect(brokenAt(timeline)).toBeUndefined();
    expect(await orders.dueNow(10)).toEqual([]);
  });
});
