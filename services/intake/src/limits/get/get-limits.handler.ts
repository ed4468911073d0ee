import { getLimits, ok, type LimitsView, type Outcome } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import { DEFAULT_POLICY, defaultCalendar, localDate, type Grade } from '@hearback/sla';

import type { TenantContext } from '@hearback/tenancy';
import type { Clock } from '@hearback/store';
import { Controller, Inject } from '@nestjs/common';
import { COMPANY_ZONE } from '../../company/company-zone.js';
import { limitView } from '../limit-view.js';
import { calendarYear } from './calendar-year.js';

const GRADES: readonly Grade[] = [1, 2, 3];

@Controller()
export class GetLimitsHandler {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** The limits and the calendar that promises and clocks are computed by, this year and next. */
  @Answers(getLimits)
  async get(_: TenantContext): Promise<Outcome<LimitsView>> {
    const { version, limits, callbackHours } = DEFAULT_POLICY;
    const calendar = defaultCalendar(COMPANY_ZONE);
    const year = Number(localDate(this.clock.now(), COMPANY_ZONE).slice(0, 4));
    return ok({
      version,
      grades: GRADES.map((grade) => ({
        grade,
        contact: limitView(limits[grade].contact),
        arrival: limitView(limits[grade].arrival),
        resolution: limitView(limits[grade].resolution),
        callbackHours: callbackHours[grade],
      })),
      ...calendar.weekly,
      years: [year, year + 1].map((one) => calendarYear(calendar, one)),
    });
  }
}
