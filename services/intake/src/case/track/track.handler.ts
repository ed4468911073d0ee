import { notFound, ok, trackCase, type InputOf, type Outcome, type TrackedCaseView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { TrackedCases } from './tracked-cases.js';

@Controller()
export class TrackHandler {
  constructor(private readonly tracked: TrackedCases) {}

  @Answers(trackCase)
  async track(context: TenantContext, { code }: InputOf<typeof trackCase>): Promise<Outcome<TrackedCaseView>> {
    const found = await this.tracked.find(context, code);
    return found ? ok(await this.tracked.view(context, found)) : notFound('trackingCode');
  }
}
