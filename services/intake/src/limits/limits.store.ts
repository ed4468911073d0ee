import {
  eventFamily,
  type CaseTerms,
  type ChangeSince,
  type Instant,
  type Outcome,
  isRefusal,
} from '@hearback/contracts';
import {
  actorId,
  AggregateStore,
  deriveId,
  Keeping,
  ShortMemory,
  type AggregateType,
  type Decision,
} from '@hearback/store';
import { DEFAULT_TERMS, localDate, type Terms } from '@hearback/sla';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { evolve, type LimitsEvent, type OwnTerms } from './limits.js';

// Nothing is announced: a case takes along what it was promised by (ADR 39).
const limitsType: AggregateType<OwnTerms, LimitsEvent, object> = {
  family: eventFamily('intake', 'limits', 1, [])<object>(),
  stateVersion: 1,
  evolve,
  publicState: () => ({}),
};

const idOf = ({ tenantId }: TenantContext): string => deriveId(tenantId, 'limits');
const everywhere = (context: TenantContext): TenantContext => ({ ...context, properties: 'all' });

/** Each company's limits and calendar, once it has said anything of its own. The version of the document is that of the limits. */
@Injectable()
export class LimitsStore extends AggregateStore<OwnTerms, LimitsEvent, object> {
  // Every new case asks.
  private readonly lately = new ShortMemory<Terms>();

  constructor(keeping: Keeping) {
    super(keeping, limitsType);
  }

  async of(context: TenantContext): Promise<Terms> {
    const found = await this.find(everywhere(context), idOf(context));
    return found ? { ...found.state, version: found.version } : DEFAULT_TERMS;
  }

  /** What a case takes along that comes in now: nothing while the company has said nothing; of its days those that can still count. */
  async termsFor(context: TenantContext, receivedAt: Instant, zone: string): Promise<CaseTerms | undefined> {
    const terms = await this.lately.of(context.tenantId, () => this.of(context));
    if (terms.version === DEFAULT_TERMS.version) return undefined;
    const from = localDate(new Date(receivedAt), zone);
    return { ...terms, days: terms.days.filter(({ date }) => date >= from) };
  }

  /** Makes the next version. Whoever has seen an older one is told what has changed since. */
  async save(
    context: TenantContext,
    { ifVersion, key }: { readonly ifVersion?: number | null; readonly key?: string },
    decide: (before: OwnTerms) => Decision<LimitsEvent>,
  ): Promise<Outcome<Terms>> {
    const { version: _, ...first } = DEFAULT_TERMS;
    const id = idOf(context);
    await this.create(context, id, () => [{ type: 'limits-begun', ...first }]);
    const changed = await this.change(context, id, decide, { key, ifVersion: ifVersion ?? undefined });
    this.lately.forget();
    return isRefusal(changed) ? changed : { ok: { ...changed.ok.state, version: changed.ok.version } };
  }

  /** Who changed what when, newest first. */
  async history(context: TenantContext, most: number): Promise<(ChangeSince & { readonly version: number })[]> {
    const entries = await this.timeline(everywhere(context), idOf(context), -most, most);
    return entries
      .map(({ event, at, actor, seq }) => ({
        type: event.type,
        at,
        actor: actorId(actor),
        version: seq,
      }))
      .filter(({ type }) => type !== 'limits-begun')
      .reverse();
  }
}
