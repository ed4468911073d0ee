import { isRefusal, type Instant, type Refusal } from '@hearback/contracts';
import { AggregateStore, deriveId, Keeping } from '@hearback/store';
import type { TenantContext, TenantId } from '@hearback/tenancy';
import { Injectable, Logger } from '@nestjs/common';
import { EraseSteps } from '../erase/erase-steps.js';
import { ProvisionSteps } from '../provision/provision-steps.js';
import { undertakingType, type Check, type Order, type Undertaking, type UndertakingEvent } from './undertaking.js';

/** One step of an order. It may be taken again, also after having been done; a refusal ends the order, an error puts it off. */
export interface Step {
  readonly name: string;
  run(context: TenantContext, order: Order): Promise<void | readonly Check[] | { readonly refusal: Refusal }>;
}

// As long as a step may take before somebody else takes it again.
const PATIENCE_MS = 60_000;

/** Carries orders out, step by step; each step done is kept before the next. What a crash or an absent provider left, the sweeper resumes. */
@Injectable()
export class Undertakings extends AggregateStore<Undertaking, UndertakingEvent, never> {
  private readonly steps: Readonly<Record<Order['kind'], readonly Step[]>>;

  constructor(keeping: Keeping, provision: ProvisionSteps, erase: EraseSteps) {
    super(keeping, undertakingType);
    this.steps = { PROVISION: provision.all, ERASE: erase.all };
  }

  static idOf = (tenantId: TenantId, kind: Order['kind']): string => deriveId(tenantId, 'undertaking', kind);

  /** Takes an order on and carries it out as far as it goes now. */
  async undertake(context: TenantContext, order: Order): Promise<Undertaking> {
    const id = Undertakings.idOf(context.tenantId, order.kind);
    const taken = (now: Instant): UndertakingEvent[] => [{ type: 'undertaken', id, order, goesOnAt: later(now) }];
    const there = await this.find(context, id);
    const kept = there ? await this.change(context, id, (_, now) => taken(now)) : await this.create(context, id, taken);
    if (isRefusal(kept)) throw new Error(`${order.kind} of ${context.tenantId}: ${kept.refusal.code}`);
    return this.goOn(context, id);
  }

  override async wake(context: TenantContext, id: string): Promise<void> {
    const found = await this.find(context, id);
    if (found?.state.goesOnAt && found.state.goesOnAt <= this.now()) await this.goOn(context, id);
  }

  private async goOn(context: TenantContext, id: string): Promise<Undertaking> {
    for (;;) {
      const { state, version } = (await this.find(context, id))!;
      if (!state.goesOnAt) return state;
      const step = this.steps[state.order.kind].find(({ name }) => !state.done.includes(name));
      const said = step ? await this.taken(context, step, state.order) : ({ type: 'all-done' } as const);
      // Somebody else is at it: theirs counts, and every step may be taken twice.
      const kept = await this.change(context, id, () => [said], { ifVersion: version });
      if (said.type === 'step-put-off' || isRefusal(kept)) return isRefusal(kept) ? state : kept.ok.state;
    }
  }

  private async taken(context: TenantContext, { name: step, run }: Step, order: Order): Promise<UndertakingEvent> {
    try {
      const answer = (await run(context, order)) ?? undefined;
      if (answer && 'refusal' in answer) return { type: 'step-refused', step, refusal: answer.refusal };
      return { type: 'step-done', step, goesOnAt: later(this.now()), ...(answer ? { checks: answer } : {}) };
    } catch (error) {
      new Logger('company').warn(`${order.kind} of ${context.tenantId}: ${step} put off: ${String(error)}`);
      return { type: 'step-put-off', step, why: nameOf(error), goesOnAt: later(this.now()) };
    }
  }
}

const later = (now: Instant): Instant => new Date(Date.parse(now) + PATIENCE_MS).toISOString();
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error');
