import type { Instant, RetentionKind } from '@hearback/contracts';
import { CLOCK } from '@hearback/messaging';
import type { Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { CaseStore } from '../case/case.store.js';
import { ContactReveals } from '../contact-reveal/contact-reveals.js';
import { CaseTexts } from '../erasure/case-texts.js';
import { AboutPersons } from '../person/about-persons.js';
import { Persons } from '../person/persons.js';
import type { Months } from './privacy-rules.js';

const BATCH = 200;

/** Finds what has been kept for longer than a company's rules say, and takes it out. Once it is gone it is not found again. */
@Injectable()
export class Retention {
  constructor(
    private readonly cases: CaseStore,
    private readonly texts: CaseTexts,
    private readonly persons: Persons,
    private readonly about: AboutPersons,
    private readonly reveals: ContactReveals,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** How much of a kind would go now. */
  async dueNow(context: TenantContext, kind: RetentionKind, months: number): Promise<number> {
    let count = 0;
    await this.each(context, kind, this.before(months), async (ids) => void (count += ids.length));
    return count;
  }

  /** Takes it out; answers how much of each kind. */
  async apply(context: TenantContext, months: Months): Promise<Months> {
    const now = this.clock.now().toISOString();
    const gone = { CONTACTS: 0, CASE_TEXTS: 0, CONTACT_REVEALS: 0 };
    for (const kind of Object.keys(gone) as RetentionKind[])
      await this.each(context, kind, this.before(months[kind]), async (ids) => {
        for (const id of ids) await this.takeOut(context, kind, id, now);
        gone[kind] += ids.length;
      });
    return gone;
  }

  private async takeOut(context: TenantContext, kind: RetentionKind, id: string, now: Instant): Promise<unknown> {
    switch (kind) {
      case 'CASE_TEXTS':
        return this.texts.redact(context, id, 'RETENTION');
      case 'CONTACTS':
        return this.about.forget(context, id, now);
      case 'CONTACT_REVEALS':
        return this.reveals.records.deleteOne(context, { _id: id });
      default:
        return kind satisfies never;
    }
  }

  private async each(
    context: TenantContext,
    kind: RetentionKind,
    before: Instant,
    take: (ids: readonly string[]) => Promise<void>,
  ): Promise<void> {
    for (let after = ''; ;) {
      const ids = await this.page(context, kind, before, after);
      await take(kind === 'CONTACTS' ? await this.unneeded(context, ids, before) : ids);
      if (ids.length < BATCH) return;
      after = ids.at(-1)!;
    }
  }

  private async page(context: TenantContext, kind: RetentionKind, before: Instant, after: string): Promise<string[]> {
    const options = { limit: BATCH, sort: { _id: 1 } } as const;
    const next = { _id: { $gt: after } };
    if (kind === 'CASE_TEXTS') {
      const over = { 'state.ending.end': { $ne: 'OPEN' }, 'state.ending.at': { $lt: before } };
      const found = await this.cases.query(
        context,
        { ...over, 'state.redacted': { $exists: false }, ...next },
        options,
      );
      return found.map(({ id }) => id);
    }
    const found =
      kind === 'CONTACTS'
        ? await this.persons.records.find(
            context,
            { wrappedKey: { $exists: true }, lastMet: { $lt: before }, ...next },
            options,
          )
        : await this.reveals.records.find(context, { at: { $lt: before }, ...next }, options);
    return found.map(({ _id }) => _id);
  }

  // Nobody's contact goes while a case of theirs is open, or ended only lately.
  private async unneeded(context: TenantContext, ids: readonly string[], before: Instant): Promise<string[]> {
    const still = { $or: [{ 'state.ending.end': 'OPEN' }, { 'state.ending.at': { $gte: before } }] };
    const needed = await Promise.all(
      ids.map((id) => this.cases.count(context, { 'state.complainantId': id, ...still })),
    );
    return ids.filter((_, i) => !needed[i]);
  }

  private before(months: number): Instant {
    const then = this.clock.now();
    then.setUTCMonth(then.getUTCMonth() - months);
    return then.toISOString();
  }
}
