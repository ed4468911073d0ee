import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listContactReveals, revealContact, trackCase } from '@hearback/contracts';
import { answer, contextOf } from '@hearback/testing';
import { as, startIntake, type Intake } from '../intake.examples.js';
import { link } from '../person-request/person-request.examples.js';

let intake: Intake;
beforeAll(async () => {
  intake = await startIntake();
}, 60_000);
afterAll(() => intake.close());

describe('A12 reveals', () => {
  it('are listed to the administrator, newest first, in pages and by filters, and shown to the customer', async () => {
    const { case: one, trackingCode } = await intake.file({ complainant: { name: '甲', phone: '13911110001' } });
    const { case: two } = await intake.file({ complainant: { name: '乙', phone: '13911110002' } });
    const reveal = async (caseId: string, reason: string, actor: string) => {
      answer(await intake.ask(revealContact, as('manager', actor), { caseId, reason }));
      intake.clock.advance({ minutes: 1 });
    };
    await reveal(one.id, '上门致歉', 'manager-1');
    await reveal(two.id, '核对地址', 'manager-2');
    await reveal(one.id, '回电 13911110001', 'manager-2');
    const administrator = as('administrator');
    const list = async (more: object = {}) =>
      answer(await intake.ask(listContactReveals, administrator, { first: 2, count: true, ...more }));
    const first = await list();
    expect(first.items.map(({ reason, by, caseNumber }) => [reason, by, caseNumber])).toEqual([
      ['回电 13911110001', 'manager-2', one.number],
      ['核对地址', 'manager-2', two.number],
    ]);
    expect(first).toMatchObject({ hasNextPage: true, totalCount: 3 });
    const rest = await list({ after: first.cursors.at(-1) });
    expect(rest.items.map(({ reason }) => reason)).toEqual(['上门致歉']);
    expect((await list({ filter: { caseId: two.id } })).totalCount).toBe(1);
    expect((await list({ filter: { staffId: 'manager-2' } })).totalCount).toBe(2);
    expect((await list({ filter: { from: first.items[0]!.at } })).totalCount).toBe(1);
    expect((await list({ filter: { to: first.items[0]!.at } })).totalCount).toBe(2);
    const other = await intake.ask(listContactReveals, contextOf('songhe', { roles: ['administrator'] }), { first: 5 });
    expect(answer(other).items).toEqual([]);
    const tracked = answer(await intake.ask(trackCase, link, { code: trackingCode }));
    expect(tracked.contactReveals.map(({ reason }) => reason)).toEqual(['回电 139********', '上门致歉']);
    expect(JSON.stringify(tracked)).not.toContain('manager');
  });
});
