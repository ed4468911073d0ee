import { Module } from '@nestjs/common';
import { CaseFactsStore } from './case-facts/case-facts.store.js';
import { HearHandler } from './case-facts/hear/hear.handler.js';
import { Rebuild } from './case-facts/rebuild/rebuild.js';
import { MonthlySummaryHandler } from './monthly-summary/monthly-summary.handler.js';
import { SummaryEntriesHandler } from './monthly-summary/summary-entries.handler.js';
import { RateCasesHandler } from './targets/rate-cases.handler.js';
import { TargetsHandler } from './targets/targets.handler.js';

/** Reporting (报表): what the figures say, each with the cases behind it. */
@Module({
  controllers: [HearHandler, TargetsHandler, RateCasesHandler, MonthlySummaryHandler, SummaryEntriesHandler],
  providers: [CaseFactsStore, Rebuild],
})
export class ReportingModule {}
