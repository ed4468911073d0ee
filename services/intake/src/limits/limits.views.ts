import type { LimitsChangeView, LimitsView } from '@hearback/contracts';
import { CLOCK } from '@hearback/messaging';
import { defaultCalendar, GRADES, localDate, type Terms } from '@hearback/sla';
import type { Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { COMPANY_ZONE } from '../company/company-zone.js';
import { calendarYear } from './get/calendar-year.js';
import { limitView } from './limit-view.js';
import { LimitsStore } from './limits.store.js';

const MOST_CHANGES = 20;

@Injectable()
export class LimitsViews {
  constructor(
    private readonly limits: LimitsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The limits and the calendar of a company, the holidays of this year and the next, and who has changed what. */
  async of(context: TenantContext, { version, limits, callbackHours, weekly, days }: Terms): Promise<LimitsView> {
    const year = Number(localDate(this.clock.now(), COMPANY_ZONE).slice(0, 4));
    return {
      version,
      grades: GRADES.map((grade) => ({
        grade,
        contact: limitView(limits[grade].contact),
        arrival: limitView(limits[grade].arrival),
        resolution: limitView(limits[grade].resolution),
        callbackHours: callbackHours[grade],
      })),
      ...weekly,
      years: [year, year + 1].map((one) => calendarYear(defaultCalendar(COMPANY_ZONE), one)),
      days,
      history: (await this.limits.history(context, MOST_CHANGES)).map(
        ({ type, at, actor, version: made }): LimitsChangeView => ({
          ...{ version: made, at, by: actor },
          about: type === 'limits-saved' ? 'LIMITS' : 'CALENDAR',
        }),
      ),
    };
  }
}
