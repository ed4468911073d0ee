import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contextOf, TestKeeping } from '@hearback/testing';
import { NoticeStore } from '../../notice/notice.store.js';
import { StaffStore } from '../../staff/staff.store.js';
import { TeamStore } from '../../team/team.store.js';
import { orderCase } from '../hear-case/order-case.js';
import { Crews } from '../routing/crews.js';
import { aCase, after, DAY, HOUR, START } from '../work-order.examples.js';
import type { ClockState } from '@hearback/contracts';
import type { OrderClock } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';
import { WorkOrderStore } from '../work-order.store.js';
import { overdueAt } from './overdue-is-past-due-or-ended-late.js';

const context = contextOf('qinglan');
const now = after(HOUR);
const taken: WorkOrderEvent = { type: 'work-order-accepted', handlerId: 'ada', memberIds: [] };
const done: WorkOrderEvent = { type: 'work-order-resolved', at: after(30), result: '好', measures: [] };

describe('overdue is past due, or ended late', () => {
  let test: TestKeeping;
  let orders: WorkOrderStore;
  beforeAll(async () => {
    test = await TestKeeping.open('overdue');
    const crews = new Crews(new StaffStore(test.keeping), new TeamStore(test.keeping));
    orders = new WorkOrderStore(test.keeping, new NoticeStore(test.keeping, crews));
    await test.keeping.prepare();
  });
  afterAll(() => test.close());

  it.each<[string, Partial<ClockState>, WorkOrderEvent[], boolean]>([
    ['running, not yet due', { dueAt: after(DAY) }, [], false],
    ['running, due this minute', { dueAt: now }, [], true],
    ['running, past due', { dueAt: START }, [], true],
    ['missed and still open', { dueAt: START, state: 'BREACHED', breachedAt: START }, [], true],
    ['met late', { dueAt: START, state: 'BREACHED', breachedAt: START, metAt: after(5) }, [taken], true],
    [
      'met late, and done',
      { dueAt: START, state: 'BREACHED', breachedAt: START, metAt: after(5) },
      [taken, done],
      false,
    ],
    ['met in time', { dueAt: START, state: 'MET', metAt: START }, [taken], false],
    ['corrected', { dueAt: START, state: 'MET', metAt: START, breachedAt: START, corrected: true }, [taken], false],
    ['standing still', { dueAt: START, state: 'PAUSED', pausedAt: START }, [taken], false],
    ['cancelled', { dueAt: START }, [{ type: 'work-order-cancelled', at: START }], false],
  ])('%s', async (id, said, then, overdue) => {
    const clock = { name: 'FIRST_CONTACT', round: 1, state: 'RUNNING', startedAt: START, policyVersion: 1 } as const;
    const clocks = [{ ...clock, ...said } as OrderClock];
    const handledBy = { staffIds: [], teamIds: [], memberIds: [] };
    const opened = {
      type: 'work-order-opened',
      id,
      round: 1,
      startedAt: START,
      handledBy,
      clocks,
      reminders: [],
    } as const;
    await orders.create(context, id, () => [{ ...opened, case: orderCase(aCase({ id })) }, ...then]);
    expect(await orders.count(context, { $and: [{ _id: id }, overdueAt(now)] })).toBe(Number(overdue));
  });
});
