import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { contextOf, TestKeeping } from '@hearback/testing';
import { CaseFactsStore } from './case-facts/case-facts.store.js';
import { factsOf } from './case-facts/facts.js';
import { learn, NOTHING_KNOWN, ofCallback, ofCase, ofInvitation, ofWorkOrder } from './case-facts/known.js';
import { eventsOf } from './sample/events.js';
import { lives } from './sample/lives.js';
import { TargetsHandler } from './targets/targets.handler.js';
import { RateCasesHandler } from './targets/rate-cases.handler.js';
import { MonthlySummaryHandler } from './monthly-summary/monthly-summary.handler.js';
import { SummaryEntriesHandler } from './monthly-summary/summary-entries.handler.js';
import { outcomesInPeriod, periodOf } from './targets/outcomes-in-period.js';
import { sumsOf } from './monthly-summary/summary.js';
const q = contextOf('qinglan');
let t: TestKeeping;
let store: CaseFactsStore;
const pick: any = { case: ofCase, 'work-order': ofWorkOrder, callback: ofCallback, invitation: ofInvitation };
const part: any = { case: 'case', 'work-order': 'workOrders', callback: 'callbacks', invitation: 'invitations' };
describe('bench', () => {
  beforeAll(async () => {
    t = await TestKeeping.open('bench');
    store = new CaseFactsStore(t.keeping);
    await t.keeping.prepare();
    t.clock.set('2026-12-10T02:00:00.000Z');
    const col = t.connection.collection('case_facts');
    const shift = (s: string, ms: number) =>
      JSON.parse(
        s.replace(
          /"(\d{4}-\d\d-\d\dT[^"]+Z)"/g,
          (_: string, x: string) => `"${new Date(Date.parse(x) + ms).toISOString()}"`,
        ),
      );
    let batch: any[] = [];
    let i = 0;
    for (const life of lives(100_000)) {
      let known = NOTHING_KNOWN;
      for (const e of eventsOf(life))
        known = learn(known, {
          part: part[e.family.aggregate],
          id: e.id,
          version: e.version,
          state: pick[e.family.aggregate](e.state),
        } as never);
      known = shift(JSON.stringify(known), (i++ % 270) * 86400000);
      // 2 % open at most, as a real register
      if (Object.values(known.case)[0]!.state.end === 'OPEN' && i % 8)
        (Object.values(known.case)[0] as any).state = {
          ...Object.values(known.case)[0]!.state,
          end: 'CLOSED',
          closedAt: '2026-06-01T00:00:00.000Z',
        };
      batch.push({ _id: life.id, tenantId: 'qinglan', version: 1, known, facts: factsOf(known) });
      if (batch.length === 5000) {
        await col.insertMany(batch, { ignoreUndefined: true } as never);
        batch = [];
      }
    }
  }, 300_000);
  afterAll(() => t.close());
  it('measures', async () => {
    const db = t.connection.db!;
    const st: any = await db.command({ collStats: 'case_facts' });
    console.log('avg', st.avgObjSize, 'size', st.size / 1e6, JSON.stringify(st.indexSizes));
    const time = async (name: string, f: () => Promise<unknown>) => {
      await f();
      const s = performance.now();
      for (let i = 0; i < 5; i++) await f();
      console.log(name, ((performance.now() - s) / 5).toFixed(1), 'ms');
    };
    const targets = new TargetsHandler(store, t.clock);
    const cases = new RateCasesHandler(store, t.clock);
    const month = new MonthlySummaryHandler(store, t.clock);
    const entries = new SummaryEntriesHandler(store);
    const M = { from: '2026-06-01', to: '2026-06-30' },
      Y = { from: '2026-01-01', to: '2026-12-31' };
    const run = (h: any, m: string, ...a: any[]) => Object.getPrototypeOf(h)[m] as any;
    void run;
    const call = (o: object, f: (s: any) => unknown) => f(o);
    void call;
    const scope = {};
    const agg = (rates: any, P: any, tail: any[]) =>
      store.aggregate(q, [
        ...outcomesInPeriod(rates, (periodOf(P) as any).ok, '2026-12-10T02:00:00.000Z', scope),
        ...tail,
      ]);
    const ALL = ['timeliness', 'resolution', 'satisfaction', 'callbackOnTime', 'coverage'];
    const G = [{ $group: { _id: { rate: '$rate', met: '$met' }, count: { $sum: 1 } } }];
    const L = [{ $sort: { at: -1, caseId: -1 } }, { $limit: 21 }];
    console.log(JSON.stringify(await agg(ALL, M, G)));
    await time('targets month', () => agg(ALL, M, G));
    await time('targets year', () => agg(ALL, Y, G));
    await time('cases month', () => agg(['timeliness'], M, L));
    await time('cases year', () => agg(['timeliness'], Y, L));
    await time('summary month', () => store.aggregate(q, sumsOf('2026-06', '2026-12-10T02:00:00.000Z', scope)));
    await time('entries', () =>
      store.find(
        q,
        { 'facts.sheets': '2026-06' },
        { sort: { 'facts.registeredAt': -1, _id: -1 }, limit: 21, projection: { 'facts.registeredAt': 1 } },
      ),
    );
    const ex = async (p: any[]) => {
      const r: any = await t.connection
        .collection('case_facts')
        .aggregate([{ $match: { tenantId: 'qinglan', ...p[0].$match } }, ...p.slice(1)])
        .explain('executionStats');
      const s = JSON.stringify(r);
      console.log(
        [...s.matchAll(/"(stage|indexName|totalDocsExamined|totalKeysExamined|nReturned)":("?[\w.\-]+"?)/g)]
          .map((m) => m[1] + '=' + m[2])
          .slice(0, 30)
          .join(' '),
      );
    };
    await ex([...outcomesInPeriod(ALL as any, (periodOf(M) as any).ok, '2026-12-10T02:00:00.000Z', scope), ...G]);
    await ex([...outcomesInPeriod(['timeliness'], (periodOf(M) as any).ok, '2026-12-10T02:00:00.000Z', scope), ...L]);
    await ex(sumsOf('2026-06', '2026-12-10T02:00:00.000Z', scope));
    const r: any = await t.connection
      .collection('case_facts')
      .find({ tenantId: 'qinglan', 'facts.sheets': '2026-06' } as never)
      .sort({ 'facts.registeredAt': -1, _id: -1 })
      .limit(21)
      .explain('executionStats');
    console.log(JSON.stringify(r.queryPlanner.winningPlan).slice(0, 600), r.executionStats.totalDocsExamined);
    (void targets, cases, month, entries);
  }, 300_000);
});
