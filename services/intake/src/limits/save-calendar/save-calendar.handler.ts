import { invalid, isRefusal, ok, saveCalendar, type InputOf, type LimitsView, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { LimitsStore } from '../limits.store.js';
import { LimitsViews } from '../limits.views.js';
import { calendarProblems } from '../rules/a-calendar-contradicts-itself-nowhere.js';

@Controller()
export class SaveCalendarHandler {
  constructor(
    private readonly limits: LimitsStore,
    private readonly views: LimitsViews,
  ) {}

  /** A new calendar for cases that come in from now on; those under way are counted by the days they were promised by. */
  @Answers(saveCalendar)
  async save(context: TenantContext, input: InputOf<typeof saveCalendar>): Promise<Outcome<LimitsView>> {
    const problems = calendarProblems(input);
    if (problems.length) return invalid(...problems);
    const { opens, closes, ifVersion, key } = input;
    const weekly = { weekdays: [...input.weekdays].sort(), opens, closes };
    const days = input.days
      .map(({ date, off }) => ({ date, ...(off ? { off } : {}) }))
      .sort((one, other) => (one.date < other.date ? -1 : 1));
    const saved = await this.limits.save(context, { ifVersion, key }, () => [{ type: 'calendar-saved', weekly, days }]);
    return isRefusal(saved) ? saved : ok(await this.views.of(context, saved.ok));
  }
}
