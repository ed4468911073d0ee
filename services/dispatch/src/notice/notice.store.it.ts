import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contextOf, TestKeeping } from '@hearback/testing';
import { StaffStore } from '../staff/staff.store.js';
import { TeamStore } from '../team/team.store.js';
import { Crews } from '../work-order/routing/crews.js';
import { after, opened, STAFF } from '../work-order/work-order.examples.js';
import { NoticeStore } from './notice.store.js';

const context = contextOf('qinglan');
const MESSAGE = after(10);
let test: TestKeeping;
let notices: NoticeStore;

describe('B8 notices', () => {
  beforeAll(async () => {
    test = await TestKeeping.open('notice');
    const staff = new StaffStore(test.keeping);
    notices = new NoticeStore(test.keeping, new Crews(staff, new TeamStore(test.keeping)));
    await test.keeping.prepare();
    for (const member of STAFF) await staff.save(context, member, 1);
  });
  afterAll(() => test.close());
  const warning = (minutes: number) => ({ at: after(minutes), about: 'WARNING', clock: 'ARRIVAL' }) as const;
  const messageOf = (personId: string, company = context) => notices.messageOf(company, personId, MESSAGE);

  it('what is told twice is told once', async () => {
    await notices.write(context, opened(), [warning(3)]);
    await Promise.all([1, 2, 3].map(() => notices.write(context, opened(), [warning(3)])));
    expect(await messageOf('ada')).toHaveLength(1);
  });

  it('a message has the cases of its ten minutes, in the order in which they happened', async () => {
    const another = { ...opened(), id: 'order-2' };
    await notices.write(context, another, [warning(1), warning(11)]);
    expect((await messageOf('ada')).map(({ workOrderId }) => workOrderId)).toEqual(['order-2', 'order-1']);
  });

  it('everybody has their own, in their own company', async () => {
    await notices.write(context, opened(), [{ at: after(4), about: 'BREACH', clock: 'ARRIVAL' }]);
    expect(await messageOf('sun')).toMatchObject([{ about: 'BREACH', caseNumber: 'QL-20260302-0001' }]);
    expect(await messageOf('wen')).toEqual([]);
    expect(await messageOf('ada', contextOf('songhe'))).toEqual([]);
  });
});
