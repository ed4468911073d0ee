import {
  filePersonRequest,
  fileOwnPersonRequest,
  isRefusal,
  notFound,
  ok,
  type InputOf,
  type OwnPersonRequestView,
  type Outcome,
  type PersonRequestView,
} from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import { deriveId, newKeyOnce, type Changed, type Clock, type Kept } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import type { Case } from '../../case/case.js';
import { CaseStore } from '../../case/case.store.js';
import { TrackedCases } from '../../case/track/tracked-cases.js';
import { AboutPersons } from '../../person/about-persons.js';
import { PrivacyRulesStore } from '../../privacy-rules/privacy-rules.store.js';
import type { PersonRequest } from '../person-request.js';
import { PersonRequestStore } from '../person-request.store.js';
import { PersonRequestViews } from '../person-request.views.js';
import { requestDue } from '../rules/answered-within-15-working-days.js';
import { receive, type Asking } from './receive.js';

@Controller()
export class FilePersonRequestHandler {
  constructor(
    private readonly requests: PersonRequestStore,
    private readonly cases: CaseStore,
    private readonly tracked: TrackedCases,
    private readonly persons: AboutPersons,
    private readonly views: PersonRequestViews,
    private readonly rules: PrivacyRulesStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Answers(filePersonRequest)
  async file(context: TenantContext, input: InputOf<typeof filePersonRequest>): Promise<Outcome<PersonRequestView>> {
    const found = await this.cases.find(context, input.caseId);
    if (!found) return notFound('caseId');
    const made = await this.enter(context, found, input, input.key);
    return isRefusal(made) ? made : ok(await this.views.one(context, made.ok));
  }

  /** The code is the permission to ask, and to ask only: whether they are who they say, a person finds out. */
  @Answers(fileOwnPersonRequest)
  async fileOwn(
    context: TenantContext,
    input: InputOf<typeof fileOwnPersonRequest>,
  ): Promise<Outcome<OwnPersonRequestView>> {
    const found = await this.tracked.find(context, input.trackingCode);
    if (!found) return notFound('trackingCode');
    const made = await this.enter(context, found, input, input.key);
    if (isRefusal(made)) return made;
    const { kind, status, receivedAt, dueAt } = made.ok.state;
    return ok({ kind, status, receivedAt, dueAt });
  }

  private async enter(
    context: TenantContext,
    { state }: Kept<Case>,
    asking: Asking,
    key = newKeyOnce(),
  ): Promise<Changed<PersonRequest>> {
    const { kind, id: by } = context.actor;
    const askedBy = kind === 'person' ? by : `${kind}:${by}`;
    const id = deriveId(context.tenantId, 'person-request', askedBy, state.id, key);
    const at = this.clock.now().toISOString();
    const dueAt = requestDue(at, (await this.rules.of(context)).requestWorkingDays);
    const seal = state.complainantId ? await this.persons.sealer(context, state.complainantId) : undefined;
    return this.requests.create(context, id, () => receive(state, asking, { id, askedBy, at, dueAt, seal }));
  }
}
