import { invalid, isRefusal, ok, saveLimits, type InputOf, type LimitsView, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { LimitsStore } from '../limits.store.js';
import { LimitsViews } from '../limits.views.js';
import { saidOf } from './save-limits.js';
import { gradeProblems } from '../rules/every-grade-has-its-limits.js';
import { orderProblems } from '../rules/nothing-is-due-after-it-is-resolved.js';

@Controller()
export class SaveLimitsHandler {
  constructor(
    private readonly limits: LimitsStore,
    private readonly views: LimitsViews,
  ) {}

  /** New limits for cases that come in from now on; those under way keep what they were promised. */
  @Answers(saveLimits)
  async save(context: TenantContext, { grades, ...seen }: InputOf<typeof saveLimits>): Promise<Outcome<LimitsView>> {
    const problems = [...gradeProblems(grades), ...orderProblems(grades)];
    if (problems.length) return invalid(...problems);
    const saved = await this.limits.save(context, seen, () => [{ type: 'limits-saved', ...saidOf(grades) }]);
    return isRefusal(saved) ? saved : ok(await this.views.of(context, saved.ok));
  }
}
