import { eventually } from '@hearback/testing';
import { describe, expect, it } from '@jest/globals';
import { Desk } from './desk.js';

interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
  readonly target: number;
  readonly definition: string;
  readonly counted: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly missed: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}
const RATE = `{ numerator denominator value target definition
  counted: cases(counted: true, first: 100) { edges { node { id } } }
  missed: cases(counted: false, first: 100) { edges { node { id } } } }`;

describe('E2 E3 figures', () => {
  const desk = new Desk('songhe');
  const today = async () =>
    new Date(Date.parse(await desk.platform.advance('PT0S')) + 8 * 3_600_000).toISOString().slice(0, 10);
  const targets = async (day: string) =>
    (
      await desk.platform.ask<{ targets: Record<string, Rate> }>(
        desk.who('manager'),
        `query($from: Date!, $to: Date!) { targets(from: $from, to: $to) { timeliness ${RATE} resolution ${RATE} satisfaction ${RATE} callbackOnTime ${RATE} } }`,
        { from: day, to: day },
      )
    ).targets;
  const summary = async (month: string) =>
    (
      await desk.platform.ask<{
        monthlySummary: {
          received: number;
          closed: number;
          rows: { kind: string; received: number; closed: number }[];
          entries: { edges: { node: { id: string } }[] };
        };
      }>(
        desk.who('manager'),
        'query($m: String!) { monthlySummary(month: $m) { received closed rows { kind received closed } entries(first: 100) { edges { node { id } } } } }',
        { m: month },
      )
    ).monthlySummary;

  it('count a case once, show their parts, and open the cases behind them', async () => {
    await desk.platform.advance('P1D');
    const day = await today();
    const before = await summary(day.slice(0, 7));
    const good = (await desk.file({ grade: 1 })).case.id;
    const bad = (await desk.file({ grade: 1 })).case.id;
    for (const id of [good, bad]) await desk.handle(id);
    await desk.callBack(good, 'SATISFIED');
    await desk.callBack(bad, 'UNSATISFIED');
    await desk.becomes(good, 'closed', (now) => now.status === 'CLOSED');

    const counted = (await eventually('both are counted', async () => {
      const now = await targets(day);
      return now['resolution']!.denominator === 2 ? now : undefined;
    }))!;
    expect(counted).toMatchObject({
      timeliness: { numerator: 2, denominator: 2, value: 1, target: 0.95 },
      resolution: { numerator: 1, denominator: 2, value: 0.5, target: 0.9 },
      satisfaction: { target: 0.9 },
      callbackOnTime: { numerator: 2, denominator: 2, target: 0.95 },
    });
    const ids = (list: Rate['counted']) => list.edges.map((edge) => edge.node.id);
    expect(ids(counted['resolution']!.counted)).toEqual([good]);
    expect(ids(counted['resolution']!.missed)).toEqual([bad]);
    for (const rate of Object.values(counted)) {
      expect(ids(rate.counted)).toHaveLength(rate.numerator);
      expect(ids(rate.missed)).toHaveLength(rate.denominator - rate.numerator);
      expect(rate.definition).toMatch(/[一-鿿]/);
    }

    const after = await summary(day.slice(0, 7));
    expect([after.received - before.received, after.closed - before.closed]).toEqual([2, 1]);
    expect(after.rows.reduce((sum, row) => sum + row.received, 0)).toBe(after.received);
    expect(after.entries.edges.map((edge) => edge.node.id)).toEqual(expect.arrayContaining([good, bad]));
  });
});
