import type { TrackedCaseView } from '@hearback/contracts';
import { CLOCK } from '@hearback/messaging';
import type { Clock, Kept } from '@hearback/store';
import { masked, readTrackingCode, trackingDigest, type TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { ContactReveals } from '../../contact-reveal/contact-reveals.js';
import { PersonRequestStore } from '../../person-request/person-request.store.js';
import { roundOf, type Case } from '../case.js';
import { CaseStore } from '../case.store.js';
import { caseStatus } from '../case-status.js';
import { actionsOfCustomer } from './actions-of-customer.js';
import { trackedSteps } from './tracked-steps.js';

/** Cases by their tracking code, which is the permission, as their customer sees them. */
@Injectable()
export class TrackedCases {
  constructor(
    private readonly cases: CaseStore,
    private readonly reveals: ContactReveals,
    private readonly requests: PersonRequestStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async find(context: TenantContext, code: string): Promise<Kept<Case> | undefined> {
    const read = readTrackingCode(code);
    if (!read) return undefined;
    const filter = { 'state.trackingDigest': trackingDigest(read.code) };
    const [found] = await this.cases.query({ ...context, properties: 'all' }, filter, { limit: 1 });
    return found;
  }

  /** What is seen by whoever looks over the customer's shoulder, too: numbers are masked. */
  async view(context: TenantContext, { id, state }: Kept<Case>): Promise<TrackedCaseView> {
    return {
      id,
      redactedAt: state.redacted?.at,
      number: state.number,
      status: caseStatus({ ...state, end: state.ending.end, round: roundOf(state) }).tracked,
      description: masked(state.description),
      receivedAt: state.receivedAt,
      promise: state.promise,
      steps: trackedSteps(state),
      actions: actionsOfCustomer(state, this.clock.now().toISOString()),
      ...(await this.aboutTheirData(context, id)),
    };
  }

  private async aboutTheirData(context: TenantContext, caseId: string) {
    const [reveals, requests] = await Promise.all([
      this.reveals.list(context, [{ caseId }], 100).then((found) => this.reveals.views(context, found)),
      this.requests.query(context, { 'state.caseId': caseId }, { limit: 100, sort: { 'state.receivedAt': -1 } }),
    ]);
    return {
      contactReveals: reveals.map(({ at, reason }) => ({ at, reason: reason && masked(reason) })),
      personRequests: requests.map(({ state: { kind, status, receivedAt, dueAt } }) => ({
        kind,
        status,
        receivedAt,
        dueAt,
      })),
    };
  }
}
