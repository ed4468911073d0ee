import {
  getPrivacyRules,
  ok,
  RetentionKind,
  savePrivacyRules,
  type InputOf,
  type Outcome,
  type PrivacyRulesView,
} from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import type { Months, PrivacyRules } from './privacy-rules.js';
import { PrivacyRulesStore } from './privacy-rules.store.js';
import { Retention } from './retention.js';

type Given = NonNullable<InputOf<typeof savePrivacyRules>['retention']>;

@Controller()
export class PrivacyRulesHandler {
  constructor(
    private readonly rules: PrivacyRulesStore,
    private readonly retention: Retention,
  ) {}

  /** With what would go now: a company sees what a rule means before it is one. */
  @Answers(getPrivacyRules)
  async get(context: TenantContext, { tryRules }: InputOf<typeof getPrivacyRules>): Promise<Outcome<PrivacyRulesView>> {
    return ok(await this.view(context, await this.rules.of(context), monthsIn(tryRules ?? [])));
  }

  @Answers(savePrivacyRules)
  async save(
    context: TenantContext,
    { requestWorkingDays, retention, key }: InputOf<typeof savePrivacyRules>,
  ): Promise<Outcome<PrivacyRulesView>> {
    const months = retention?.length ? monthsIn(retention) : undefined;
    const said = { requestWorkingDays: requestWorkingDays ?? undefined, months, key };
    return ok(await this.view(context, await this.rules.set(context, said)));
  }

  private async view(
    context: TenantContext,
    { requestWorkingDays, months, lastRunAt }: PrivacyRules,
    tried: Partial<Months> = {},
  ): Promise<PrivacyRulesView> {
    const retention = await Promise.all(
      RetentionKind.options.map(async (kind) => {
        const kept = tried[kind] ?? months[kind];
        return { kind, months: kept, dueNow: await this.retention.dueNow(context, kind, kept) };
      }),
    );
    return { requestWorkingDays, retention, lastRunAt };
  }
}

const monthsIn = (given: Given): Partial<Months> => Object.fromEntries(given.map(({ kind, months }) => [kind, months]));
