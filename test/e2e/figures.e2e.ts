import { eventually } from '@hearback/testing';
import { describe, expect, it } from '@jest/globals';
import { Desk } from './desk.js';

interface Edge {
  readonly node: { readonly id: string };
}
interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
  readonly target: number;
  readonly definition: string;
  readonly counted: { readonly edges: readonly Edge[] };
  readonly missed: { readonly edges: readonly Edge[] };
}
const RATE = `{ numerator denominator value target definition
  counted: cases(counted: true, first: 100) { edges { node { id } } }
  missed: cases(counted: false, first: 100) { edges { node { id } } } }`;

describe('E2 E3 figures', () => {
  const desk = new Desk('songhe');
  const localDay = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
  const targets = async (from: string, to: string) =>
    (
      await desk.platform.ask<{ targets: Record<string, Rate> }>(
        desk.who('manager'),
        `query($from: Date!, $to: Date!) { targets(from: $from, to: $to) { timeliness ${RATE} resolution ${RATE} satisfaction ${RATE} callbackOnTime ${RATE} } }`,
        { from, to },
      )
    ).targets;
  const summary = async (month: string) =>
    (
      await desk.platform.ask<{
        monthlySummary: { received: number; closed: number; rows: { received: number }[]; entries: { edges: Edge[] } };
      }>(
        desk.who('manager'),
        'query($m: String!) { monthlySummary(month: $m) { received closed rows { received } entries(first: 100) { edges { node { id } } } } }',
        { m: month },
      )
    ).monthlySummary;

  it('count a case once, show their parts, and open the cases behind them', async () => {
    const now = Date.parse(await desk.platform.advance('P1D'));
    // Callbacks of grade 1 count on the day on which they are due: the next.
    const [from, to] = [localDay(now), localDay(now + 86_400_000)];
    const [before, summaryBefore] = [await targets(from, to), await summary(from.slice(0, 7))];
    const good = (await desk.file({ grade: 1 })).case.id;
    const bad = (await desk.file({ grade: 1 })).case.id;
    for (const id of [good, bad]) await desk.handle(id);
    await desk.callBack(good, 'SATISFIED');
    await desk.callBack(bad, 'UNSATISFIED');
    await desk.becomes(good, 'closed', (one) => one.status === 'CLOSED');

    const more = (name: string, after: Record<string, Rate>) => [
      after[name]!.numerator - before[name]!.numerator,
      after[name]!.denominator - before[name]!.denominator,
    ];
    const after = (await eventually('both are counted', async () => {
      const seen = await targets(from, to);
      return more('resolution', seen)[1] === 2 ? seen : undefined;
    }))!;
    expect(more('timeliness', after)).toEqual([2, 2]);
    expect(more('resolution', after)).toEqual([1, 2]);
    expect(more('callbackOnTime', after)).toEqual([2, 2]);
    const ids = (list: { edges: readonly Edge[] }) => list.edges.map((edge) => edge.node.id);
    expect(ids(after['resolution']!.counted)).toContain(good);
    expect(ids(after['resolution']!.missed)).toContain(bad);
    for (const rate of Object.values(after)) {
      expect(ids(rate.counted)).toHaveLength(rate.numerator);
      expect(ids(rate.missed)).toHaveLength(rate.denominator - rate.numerator);
      expect(rate.definition).toMatch(/[一-鿿]/);
      expect(rate.value).toBe(rate.denominator ? rate.numerator / rate.denominator : null);
    }
    expect(Object.fromEntries(Object.entries(after).map(([name, rate]) => [name, rate.target]))).toEqual({
      timeliness: 0.95,
      resolution: 0.9,
      satisfaction: 0.9,
      callbackOnTime: 0.95,
    });

    const summaryAfter = await summary(from.slice(0, 7));
    expect([summaryAfter.received - summaryBefore.received, summaryAfter.closed - summaryBefore.closed]).toEqual([
      2, 1,
    ]);
    expect(summaryAfter.rows.reduce((sum, row) => sum + row.received, 0)).toBe(summaryAfter.received);
    expect(ids(summaryAfter.entries)).toEqual(expect.arrayContaining([good, bad]));
  });
});
