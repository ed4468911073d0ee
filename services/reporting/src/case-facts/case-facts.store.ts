import { Keeping, TenantCollection } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { factsOf, type Facts } from './facts.js';
import { Gathering } from './gathering.js';
import { learn, NOTHING_KNOWN, type Known, type News } from './known.js';

/** One row a case: the newest heard of all its parts, and the facts that follow from it. */
interface CaseRow {
  readonly version: number;
  readonly known: Known;
  readonly facts: Facts | null;
}

const INDEXES = [
  { 'facts.sheets': 1, 'facts.registeredAt': -1, _id: -1 },
  { 'facts.outcomes.rate': 1, 'facts.outcomes.at': 1 },
] as const;
const REMEMBERED = 2_000;
const TRIES = 24;

/**
 * Rows of cases, each written as news of it come. Hearing is on the path of every filing, so an event costs one database command: the
 * rows written last are remembered, and a write names the version it builds on; only when that fails is the row read.
 */
class CaseRows extends TenantCollection<CaseRow> {
  private readonly gathering = new Gathering<News>();
  private readonly recent = new Map<string, CaseRow>();
  /** From where rows that are made count their versions. */
  private from = 0;

  constructor(keeping: Keeping, name: string) {
    super(keeping, name, INDEXES);
  }

  /** Takes in news of a case. What is not newer than the known changes nothing, in any order and however often it comes. */
  hear(context: TenantContext, caseId: string, news: News): Promise<void> {
    return this.gathering.add(`${context.tenantId}/${caseId}`, news, (all) => this.write(context, caseId, all));
  }

  private async write(context: TenantContext, caseId: string, news: readonly News[]): Promise<void> {
    const key = `${context.tenantId}/${caseId}`;
    let row = this.recent.get(key) ?? (isNew(news) ? undefined : await this.read(context, caseId));
    for (let i = 0; i < TRIES; i++) {
      const known = news.reduce(learn, row?.known ?? NOTHING_KNOWN);
      if (known === row?.known) return;
      const next: CaseRow = { version: (row?.version ?? this.from) + 1, known, facts: factsOf(known) };
      const written = row
        ? (await this.update(context, { _id: caseId, version: row.version }, { $set: next })) === 'DONE'
        : await this.insertOnce(context, caseId, next);
      if (written) return this.remember(key, next);
      row = await this.read(context, caseId);
    }
    throw new Error(`case_facts ${caseId} changed ${TRIES} times while it was being changed`);
  }

  private async read(context: TenantContext, caseId: string): Promise<CaseRow | undefined> {
    return (await this.findOne(context, { _id: caseId })) ?? undefined;
  }

  private remember(key: string, row: CaseRow): void {
    this.recent.delete(key);
    this.recent.set(key, row);
    const [oldest] = this.recent.keys();
    if (this.recent.size > REMEMBERED && oldest) this.recent.delete(oldest);
  }

  /** Somebody else has put other rows in their place, or is about to. */
  forget(from = this.from): void {
    this.recent.clear();
    this.from = from;
  }
}

/**
 * The read model behind all figures (DESIGN §4). While it is rebuilt (rebuild/rebuild.ts), what is heard is entered in the rows to come
 * first, then in those that are looked at: whichever of them is in place afterwards has it.
 */
@Injectable()
export class CaseFactsStore extends CaseRows {
  private readonly next: CaseRows;
  private rebuilding = false;

  constructor(keeping: Keeping) {
    super(keeping, 'case_facts');
    this.next = new CaseRows(keeping, 'case_facts_next');
  }

  /**
   * Since when rows are made anew, in milliseconds; undefined: they are in place. Their versions count from that instant, so that no write
   * that builds on a row of before fits the one that took its place.
   */
  rebuilds(begun: number | undefined): void {
    this.rebuilding = begun !== undefined;
    this.next.forget(begun);
    this.forget();
  }

  override async hear(context: TenantContext, caseId: string, news: News): Promise<void> {
    if (this.rebuilding) await this.next.hear(context, caseId, news);
    await super.hear(context, caseId, news);
  }
}

// The first thing said of a case: most likely there is no row yet.
const isNew = (news: readonly News[]): boolean => news.some(({ part, version }) => part === 'case' && version === 1);
