import {
  isRefusal,
  notFound,
  ok,
  reopenTrackedCase,
  type InputOf,
  type Outcome,
  type ReopenedCaseView,
} from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { Links } from '../../company/links.js';
import { TrackedCases } from '../track/tracked-cases.js';
import { refusedIfErased } from './reopen.js';
import { Reopening } from './reopening.js';

@Controller()
export class ReopenTrackedHandler {
  constructor(
    private readonly reopening: Reopening,
    private readonly tracked: TrackedCases,
    private readonly links: Links,
  ) {}

  @Answers(reopenTrackedCase)
  async reopen(context: TenantContext, input: InputOf<typeof reopenTrackedCase>): Promise<Outcome<ReopenedCaseView>> {
    const found = await this.tracked.find(context, input.code);
    if (!found) return notFound('trackingCode');
    const { reason, key } = input;
    const reopened =
      refusedIfErased(found.state) ?? (await this.reopening.reopen(context, { caseId: found.id, reason, key }));
    if (isRefusal(reopened)) return reopened;
    const [trackingCode, view] = await Promise.all([
      this.links.trackingCode(context, reopened.ok.id, reopened.ok.state.trackingDigest),
      this.tracked.view(context, reopened.ok),
    ]);
    // Of an older link key: then it is the case that was asked by.
    return ok({ trackingCode: trackingCode ?? input.code, case: view });
  }
}
