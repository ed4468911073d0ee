import { brokenAt, type Entry } from '@hearback/store';
import { eventually, type Platform } from '@hearback/testing';
import { expect } from '@jest/globals';
import type { Desk } from '../e2e/desk.js';
import { lookInto } from './breaking.js';
import type { Acknowledged } from './loops.js';

/** What a timeline holds; what was heard of others says of whom and at which version. */
interface Happened {
  readonly type: string;
  readonly version?: number;
  readonly head?: string;
  readonly order?: { readonly id: string };
  readonly callback?: { readonly id: string };
  readonly invitation?: { readonly id: string };
}
interface Kept {
  readonly _id: string;
  readonly tenantId: string;
  readonly timeline: readonly Entry<Happened>[];
}
const AGGREGATES = {
  intake: ['case'],
  dispatch: ['work-order'],
  callback: ['callback'],
  survey: ['invitation'],
  gateway: ['membership'],
};

/**
 * After a fault: every acknowledged case is there once, every loop has ended, every chain verifies, and register and summary equal what is
 * counted here from the timelines alone.
 */
export async function expectWhole(
  platform: Platform,
  desk: Desk,
  acknowledged: readonly Acknowledged[],
): Promise<void> {
  await platform.advance('PT0S'); // until nothing is due, unsent or undelivered
  const kept = await readAll(platform);
  for (const [name, documents] of Object.entries(kept))
    for (const one of documents) expect([name, one._id, brokenAt(one.timeline)]).toEqual([name, one._id, undefined]);

  const cases = kept['case']!.filter((one) => one.tenantId === desk.company);
  expect(cases.map((one) => one._id).sort()).toEqual(acknowledged.map((one) => one.id).sort());
  expect(new Set(acknowledged.map((one) => one.number)).size).toBe(acknowledged.length);
  const rounds = acknowledged.reduce((sum, one) => sum + one.rounds, 0);
  expect([kept['work-order']!.length, kept['callback']!.length]).toEqual([rounds, rounds]);

  for (const one of cases) expectHeardOnceAndForward(one);

  // Counted from what happened, not from what is: the last of the events that open or end a case.
  const ends = cases.map((one) =>
    one.timeline
      .map((entry) => entry.event.type)
      .filter((type) => ['case-registered', 'case-reopened', 'case-closed'].includes(type))
      .at(-1),
  );
  const closed = ends.filter((type) => type === 'case-closed').length;
  expect(closed).toBe(acknowledged.length);
  const register = await platform.ask<{ cases: { totalCount: number } }>(
    desk.who('manager'),
    '{ cases(first: 1, filter: { statuses: [CLOSED] }) { totalCount } }',
  );
  expect(register.cases.totalCount).toBe(closed);
  await eventually('the summary counts the same', async () => {
    const counted = await summary(platform, desk);
    return counted.received === cases.length && counted.closed === closed && counted.open === 0;
  });
}

// Of two months, when the faults happened while one became the other, or a clock went there.
async function summary(platform: Platform, desk: Desk): Promise<Record<'received' | 'closed' | 'open', number>> {
  const sum = { received: 0, closed: 0, open: 0 };
  const months = new Set([6, 8, 10].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 7)));
  for (const month of months) {
    const { monthlySummary } = await platform.ask<{ monthlySummary: typeof sum }>(
      desk.who('manager'),
      'query($m: String!) { monthlySummary(month: $m) { received closed open } }',
      { m: month },
    );
    for (const key of ['received', 'closed', 'open'] as const) sum[key] += monthlySummary[key];
  }
  return sum;
}

// A second or an older coming of an event leaves no trace in the register.
function expectHeardOnceAndForward({ _id, timeline }: Kept): void {
  const newest = new Map<string, number>();
  for (const { event } of timeline) {
    const source = event.order?.id ?? event.callback?.id ?? event.invitation?.id;
    if (!event.type.endsWith('-heard') || source === undefined || event.version === undefined) continue;
    expect([_id, event.type, event.version > (newest.get(source) ?? 0)]).toEqual([_id, event.type, true]);
    newest.set(source, event.version);
  }
  expect(newest.size).toBeGreaterThanOrEqual(2);
}

async function readAll(platform: Platform): Promise<Record<string, Kept[]>> {
  const kept: Record<string, Kept[]> = {};
  for (const [service, aggregates] of Object.entries(AGGREGATES)) {
    const connection = await lookInto(platform, service);
    for (const name of aggregates)
      kept[name] = await connection
        .collection<Kept>(name)
        .find({}, { projection: { tenantId: 1, timeline: 1 } })
        .toArray();
    await connection.close();
  }
  return kept;
}
