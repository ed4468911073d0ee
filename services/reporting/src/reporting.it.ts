import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getHotspots,
  getMonthlySummary,
  getTargets,
  getTrend,
  rateCases,
  summaryEntries,
  SummaryFigure,
  type Page,
  type RateName,
} from '@hearback/contracts';
import { answer, contextOf, startService, type TestService } from '@hearback/testing';
import { Chance } from '@hearback/testing/made-up';
import type { TenantContext } from '@hearback/tenancy';
import { ReportingModule } from './reporting.module.js';
import { eventsOf, type Said } from './examples/events.js';
import { lives } from './examples/lives.js';
import { recount, recountHotspots, recountMonth } from './examples/recount.js';

const LIVES = lives(120);
const NOW = '2026-04-10T02:00:00.000Z';
const MARCH = { from: '2026-03-01', to: '2026-03-31' };
const PERIODS = [MARCH, { from: '2026-01-01', to: '2026-12-31' }, { from: '2026-02-14', to: '2026-02-14' }];
const RATES: RateName[] = ['timeliness', 'resolution', 'satisfaction', 'callbackOnTime'];
const manager = contextOf('qinglan', { roles: ['manager'] });

let service: TestService;

const shuffled = <T>(items: readonly T[], next: () => number): T[] =>
  items
    .map((item) => ({ item, by: next() }))
    .sort((a, b) => a.by - b.by)
    .map(({ item }) => item);

// The broker drops a repetition that follows at once; in another envelope it comes again, as it would weeks later.
const twice = (said: readonly Said[]): Said[] => [...said, ...said.map((one) => ({ ...one, id: `${one.id}-again` }))];

async function everyPage(page: (after: string | undefined) => Promise<Page<string>>): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | undefined; ;) {
    const { items, cursors, hasNextPage } = await page(after);
    ids.push(...items);
    if (!hasNextPage) return ids;
    after = cursors.at(-1);
  }
}

const casesOf = (context: TenantContext, input: typeof MARCH, rate: RateName, counted?: boolean) =>
  everyPage(async (after) =>
    answer(await service.ask(rateCases, context, { ...input, rate, counted, first: 7, after })),
  );

describe('E2 E3 reporting', () => {
  beforeAll(async () => {
    service = await startService('reporting', ReportingModule);
    service.clock.set(NOW);
    const all = shuffled(twice(LIVES.flatMap(eventsOf)), new Chance(3).next);
    for (let i = 0; i < all.length; i += 50)
      await Promise.all(
        all.slice(i, i + 50).map(({ family, ...event }) => service.broker.publishAs(family, manager.tenantId, event)),
      );
    await service.settle();
  }, 120_000);
  afterAll(() => service.close());

  it.each(PERIODS)('targets of $from to $to equal an independent recount', async (period) => {
    const targets = answer(await service.ask(getTargets, manager, period));
    const expected = recount(LIVES, period, NOW);
    for (const rate of RATES) {
      const { numerator, denominator } = targets[rate];
      expect([rate, numerator, denominator]).toEqual([rate, expected[rate].hits.length, expected[rate].all.length]);
    }
  });

  it.each(RATES)('%s opens exactly the cases that it counts', async (rate) => {
    const expected = recount(LIVES, MARCH, NOW)[rate];
    expect(expected.all.length).toBeGreaterThan(10);
    const hits = await casesOf(manager, MARCH, rate, true);
    const misses = await casesOf(manager, MARCH, rate, false);
    expect([...hits].sort()).toEqual([...expected.hits].sort());
    expect([...hits, ...misses].sort()).toEqual([...expected.all].sort());
    expect((await casesOf(manager, MARCH, rate)).sort()).toEqual([...expected.all].sort());
  });

  it.each(['2026-01', '2026-02', '2026-03', '2026-04', '2025-12'])(
    'the summary of %s equals a recount',
    async (month) => {
      const { rows, ...summary } = answer(await service.ask(getMonthlySummary, manager, { month }));
      const { entries, ...expected } = recountMonth(LIVES, month);
      expect(summary).toEqual({ month, asOf: NOW, final: false, ...expected });
      expect(rows.reduce((sum, row) => sum + row.received, 0)).toBe(expected.received);
      expect(rows.reduce((sum, row) => sum + row.closed, 0)).toBe(expected.closed);
      const shown = await everyPage(async (after) =>
        answer(await service.ask(summaryEntries, manager, { month, first: 9, after })),
      );
      expect(shown).toEqual(entries);
    },
  );

  it.each(['2026-01', '2026-03', '2026-04'])('every figure of %s opens exactly its cases', async (month) => {
    const { rows, ...totals } = answer(await service.ask(getMonthlySummary, manager, { month }));
    const behind = (counted: SummaryFigure, row: object = {}) =>
      everyPage(async (after) =>
        answer(await service.ask(summaryEntries, manager, { month, counted, ...row, first: 9, after })),
      );
    const figures = { RECEIVED: 'received', CLOSED: 'closed', OPEN: 'open', OVERDUE: 'overdue' } as const;
    for (const counted of SummaryFigure.options) {
      const found: string[] = [];
      for (const row of rows) {
        const { kind, category, grade } = row;
        const ids = await behind(counted, { kind, category, grade });
        expect([counted, kind, category, grade, ids.length]).toEqual([
          ...[counted, kind, category, grade],
          row[figures[counted]],
        ]);
        found.push(...ids);
      }
      const all = await behind(counted);
      expect([...all].sort()).toEqual(found.sort());
      if (counted !== 'OVERDUE') expect(all).toHaveLength(totals[figures[counted] as 'open']);
    }
  });

  it.each(['MONTH', 'WEEK'] as const)('the trend by %s says of each step what its targets say', async (by) => {
    const period = { from: '2026-01-15', to: '2026-04-10' };
    const trend = answer(await service.ask(getTrend, manager, { ...period, by }));
    expect([trend[0]!.from, trend.at(-1)!.to, trend.length]).toEqual([period.from, period.to, by === 'MONTH' ? 4 : 13]);
    for (const { rates, ...step } of trend)
      expect([step, rates]).toEqual([step, answer(await service.ask(getTargets, manager, step))]);
    const whole = answer(await service.ask(getTargets, manager, period));
    for (const rate of RATES)
      expect(trend.reduce((sum, { rates }) => sum + rates[rate].denominator, 0)).toBe(whole[rate].denominator);
  });

  it.each(PERIODS)('hotspots of $from to $to equal a recount', async (period) => {
    const hotspots = answer(await service.ask(getHotspots, manager, period));
    const found = hotspots.map(({ propertyId, category, cases }) => [`${propertyId} ${category}`, cases] as const);
    expect(new Map(found)).toEqual(recountHotspots(LIVES, period));
    const counts = hotspots.map(({ cases }) => cases);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('what lies ahead is no miss yet', async () => {
    service.clock.set('2026-03-20T02:00:00.000Z');
    const targets = answer(await service.ask(getTargets, manager, MARCH));
    const expected = recount(LIVES, MARCH, '2026-03-20T02:00:00.000Z');
    service.clock.set(NOW);
    expect(targets.resolution.denominator).toBe(expected.resolution.all.length);
    expect(expected.resolution.all.length).toBeLessThan(recount(LIVES, MARCH, NOW).resolution.all.length);
  });

  it('shows the properties that the asker may see and asks for', async () => {
    const inOne = contextOf('qinglan', { roles: ['manager'], properties: ['p1'] });
    const expected = recount(
      LIVES.filter(({ propertyId }) => propertyId === 'p1'),
      MARCH,
      NOW,
    );
    for (const [context, propertyIds] of [
      [inOne, undefined],
      [manager, ['p1']],
      [inOne, ['p1', 'p2']],
    ] as const) {
      const targets = answer(await service.ask(getTargets, context, { ...MARCH, propertyIds: propertyIds?.slice() }));
      expect(targets.timeliness.denominator).toBe(expected.timeliness.all.length);
    }
    const nothing = { month: '2026-03', propertyIds: ['p2'] };
    const spots = answer(await service.ask(getHotspots, inOne, MARCH));
    expect([...new Set(spots.map(({ propertyId }) => propertyId))]).toEqual(['p1']);
    const [march] = answer(await service.ask(getTrend, inOne, { ...MARCH, by: 'MONTH' }));
    expect(march!.rates.timeliness.denominator).toBe(expected.timeliness.all.length);
    expect(answer(await service.ask(getMonthlySummary, inOne, nothing))).toMatchObject({ received: 0, rows: [] });
    expect(answer(await service.ask(summaryEntries, inOne, { ...nothing, first: 5 })).items).toEqual([]);
    expect(await casesOf(inOne, MARCH, 'timeliness')).toHaveLength(expected.timeliness.all.length);
  });

  it('shows another company nothing', async () => {
    const other = contextOf('songhe', { roles: ['manager'] });
    expect(answer(await service.ask(getTargets, other, MARCH)).timeliness).not.toHaveProperty('value');
    expect(answer(await service.ask(getMonthlySummary, other, { month: '2026-03' }))).toMatchObject({ received: 0 });
    expect(await casesOf(other, MARCH, 'resolution')).toEqual([]);
    expect(answer(await service.ask(getHotspots, other, MARCH))).toEqual([]);
  });

  it('refuses a period that ends before it begins, and a cursor that no list gave out', async () => {
    const backwards = { from: '2026-03-02', to: '2026-03-01' };
    expect(await service.ask(getTargets, manager, backwards)).toMatchObject({ refusal: { fields: [{ path: 'to' }] } });
    const page = { ...MARCH, rate: 'timeliness', first: 5, after: 'nonsense' } as const;
    expect(await service.ask(rateCases, manager, page)).toMatchObject({ refusal: { fields: [{ path: 'after' }] } });
    const entries = { month: '2026-03', first: 5, after: 'nonsense' };
    expect(await service.ask(summaryEntries, manager, entries)).toMatchObject({ refusal: { kind: 'INPUT' } });
  });
});
