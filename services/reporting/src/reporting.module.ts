import { Module } from '@nestjs/common';
import { CaseFactsStore } from './case-facts/case-facts.store.js';
import { HearHandler } from './case-facts/hear/hear.handler.js';
import { Rebuild } from './case-facts/rebuild/rebuild.js';
import { HotspotsHandler } from './hotspots/hotspots.handler.js';
import { MonthlySummaryHandler } from './monthly-summary/monthly-summary.handler.js';
import { SummaryEntriesHandler } from './monthly-summary/summary-entries.handler.js';
import { RateCasesHandler } from './targets/rate-cases.handler.js';
import { TargetsHandler } from './targets/targets.handler.js';
import { TrendHandler } from './targets/trend.handler.js';

/** Reporting (报表): what the figures say, each with the cases behind it. */
@Module({
  controllers: [
    HearHandler,
    TargetsHandler,
    TrendHandler,
    RateCasesHandler,
    HotspotsHandler,
    MonthlySummaryHandler,
    SummaryEntriesHandler,
  ],
  providers: [CaseFactsStore, Rebuild],
})
export class ReportingModule {}
