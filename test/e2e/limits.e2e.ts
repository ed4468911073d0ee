import { describe, expect, it } from '@jest/globals';
import { Desk } from './desk.js';

const desk = new Desk('songhe');
const HOUR = 3_600_000;

describe('B2 B8 G1 limits', () => {
  it('breach at their own instant however far the clock jumps, and say so in the register', async () => {
    const { case: filed } = await desk.file({ grade: 1, description: '有人被困电梯' });
    await desk.becomes(filed.id, 'its clocks', (now) => now.clocks.length === 3);
    await desk.platform.advance('PT25H');
    const late = await desk.becomes(filed.id, 'three breaches', (now) =>
      now.clocks.every((one) => one.state === 'BREACHED'),
    );
    for (const clock of late.clocks) expect(clock.breachedAt).toBe(clock.dueAt);
    const overdue = await desk.platform.ask<{ cases: { edges: { node: { id: string } }[] } }>(
      desk.who('manager'),
      '{ cases(first: 100, filter: { overdue: true }, order: MOST_URGENT) { edges { node { id } } } }',
    );
    expect(overdue.cases.edges.map((edge) => edge.node.id)).toContain(filed.id);
  });

  it('are explained line by line, without a gap, up to the due time', async () => {
    const { case: filed } = await desk.file({ grade: 2 });
    const { clocks } = await desk.becomes(filed.id, 'its clocks', (now) => now.clocks.length === 3);
    for (const { startedAt, dueAt, ledger } of clocks) {
      expect(ledger[0]!.from).toBe(startedAt);
      expect(ledger.at(-1)!.to).toBe(dueAt);
      ledger.slice(1).forEach((line, i) => expect(line.from).toBe(ledger[i]!.to));
      expect(ledger.every((line) => /[一-鿿]/.test(line.why))).toBe(true);
    }
  });

  it('stop for resolution alone while an order is on hold', async () => {
    const { case: filed } = await desk.file({ grade: 1 });
    const { workOrders } = await desk.becomes(filed.id, 'an order', (now) => now.workOrders[0]?.handler);
    const workOrderId = workOrders[0]!.id;
    const handler = await loginOf(workOrders[0]!.handler!.id);
    await desk.must(handler, 'acceptWorkOrder', { workOrderId });
    await desk.must(handler, 'recordContact', { workOrderId });
    const before = (
      await desk.becomes(filed.id, 'contacted', (now) => now.clocks.some((one) => one.state === 'MET'))
    ).clocks.find((one) => one.name === 'RESOLUTION')!;
    const now = Date.parse(await desk.platform.advance('PT0S'));
    await desk.must(handler, 'holdWorkOrder', {
      workOrderId,
      reason: 'CUSTOMER_ASKED',
      until: new Date(now + 8 * HOUR).toISOString(),
    });
    const held = await desk.becomes(filed.id, 'on hold', (one) => one.status === 'ON_HOLD');
    expect(held.clocks.find((one) => one.name === 'RESOLUTION')).toMatchObject({ state: 'PAUSED' });
    expect(held.clocks.find((one) => one.name === 'ARRIVAL')).toMatchObject({ state: 'RUNNING' });
    await desk.platform.advance('PT2H');
    await desk.must(handler, 'resumeWorkOrder', { workOrderId });
    const after = (await desk.becomes(filed.id, 'running again', (one) => one.status === 'IN_PROGRESS')).clocks.find(
      (one) => one.name === 'RESOLUTION',
    )!;
    const moved = Date.parse(after.dueAt) - Date.parse(before.dueAt);
    expect(Math.round(moved / 60_000)).toBe(120);
  });

  it('are computed again from the original start when the grade changes', async () => {
    const { case: filed } = await desk.file({ grade: 3 });
    await desk.becomes(filed.id, 'its clocks', (now) => now.clocks.length > 0);
    await desk.must('agent', 'reclassifyCase', { caseId: filed.id, grade: 1, reason: '有老人被困' });
    const { clocks } = await desk.becomes(filed.id, 'the new limits', (now) =>
      now.clocks.find(
        (one) => one.name === 'RESOLUTION' && Date.parse(one.dueAt) - Date.parse(one.startedAt) === 24 * HOUR,
      ),
    );
    expect(clocks.find((one) => one.name === 'FIRST_CONTACT')!.startedAt).toBe(filed.receivedAt);
  });
});

async function loginOf(staffId: string): Promise<string> {
  for (const login of ['handler', 'handler2', 'service', 'cleaner', 'guard']) {
    const { viewer } = await desk.platform.ask<{ viewer: { staff: { id: string } } }>(
      desk.who(login),
      '{ viewer { staff { id } } }',
    );
    if (viewer.staff.id === staffId) return login;
  }
  throw new Error(`nobody of the demo is ${staffId}`);
}
