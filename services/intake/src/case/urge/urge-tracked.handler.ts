import {
  isRefusal,
  notFound,
  ok,
  urgeTrackedCase,
  type InputOf,
  type Outcome,
  type TrackedCaseView,
} from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseStore } from '../case.store.js';
import { TrackedCases } from '../track/tracked-cases.js';
import { urgeTracked } from './urge.js';

@Controller()
export class UrgeTrackedHandler {
  constructor(
    private readonly cases: CaseStore,
    private readonly tracked: TrackedCases,
  ) {}

  @Answers(urgeTrackedCase)
  async urge(context: TenantContext, input: InputOf<typeof urgeTrackedCase>): Promise<Outcome<TrackedCaseView>> {
    const found = await this.tracked.find(context, input.code);
    if (!found) return notFound('trackingCode');
    const { key } = input;
    const urged = await this.cases.change(context, found.id, (state, now) => urgeTracked(state, input, now), { key });
    return isRefusal(urged) ? urged : ok(await this.tracked.view(context, urged.ok));
  }
}
