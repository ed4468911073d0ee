import { notFound, ok, trackCase, type InputOf, type Outcome, type TrackedCaseView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { masked, readTrackingCode, trackingDigest, type TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { ContactReveals } from '../../contact-reveal/contact-reveals.js';
import { PersonRequestStore } from '../../person-request/person-request.store.js';
import { roundOf } from '../case.js';
import { CaseStore } from '../case.store.js';
import { caseStatus } from '../case-status.js';
import { trackedSteps } from './tracked-steps.js';

@Controller()
export class TrackHandler {
  constructor(
    private readonly cases: CaseStore,
    private readonly reveals: ContactReveals,
    private readonly requests: PersonRequestStore,
  ) {}

  /** The code is the permission. What it shows is seen by whoever looks over the customer's shoulder: numbers are masked. */
  @Answers(trackCase)
  async track(context: TenantContext, { code }: InputOf<typeof trackCase>): Promise<Outcome<TrackedCaseView>> {
    const read = readTrackingCode(code);
    if (!read) return notFound('trackingCode');
    const digest = trackingDigest(read.code);
    const [found] = await this.cases.query(context, { 'state.trackingDigest': digest }, { limit: 1 });
    if (!found) return notFound('trackingCode');
    const { state } = found;
    return ok({
      id: found.id,
      redactedAt: state.redacted?.at,
      number: state.number,
      status: caseStatus({ ...state, end: state.ending.end, round: roundOf(state) }).tracked,
      description: masked(state.description),
      receivedAt: state.receivedAt,
      promise: state.promise,
      steps: trackedSteps(state),
      ...(await this.aboutTheirData(context, found.id)),
    });
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
