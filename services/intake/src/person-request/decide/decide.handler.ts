import {
  decidePersonRequest,
  isRefusal,
  notFound,
  ok,
  type InputOf,
  type Outcome,
  type PersonRequestView,
} from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseStore } from '../../case/case.store.js';
import { AboutPersons } from '../../person/about-persons.js';
import { PersonRequestStore } from '../person-request.store.js';
import { PersonRequestViews } from '../person-request.views.js';
import { decide } from './decide.js';

@Controller()
export class DecidePersonRequestHandler {
  constructor(
    private readonly requests: PersonRequestStore,
    private readonly cases: CaseStore,
    private readonly persons: AboutPersons,
    private readonly views: PersonRequestViews,
  ) {}

  @Answers(decidePersonRequest)
  async decide(
    context: TenantContext,
    { requestId, key, ...said }: InputOf<typeof decidePersonRequest>,
  ): Promise<Outcome<PersonRequestView>> {
    const found = await this.requests.find(context, requestId);
    if (!found) return notFound('requestId');
    const { personId } = found.state;
    const [related, seal, open] = await Promise.all([
      this.persons.related(context, personId),
      this.persons.sealer(context, personId),
      this.openCases(context, [personId, ...(said.alsoPersonIds ?? [])]),
    ]);
    const by = context.actor.id;
    const changed = await this.requests.change(
      context,
      requestId,
      (state, now) =>
        decide(state, said, {
          now,
          by,
          seal: seal ?? (() => undefined),
          related,
          open,
          seesAll: context.properties === 'all',
        }),
      { key, path: 'requestId' },
    );
    if (isRefusal(changed)) return changed;
    // At once, and by the sweeper should this process end in between.
    await this.requests.wake(context, requestId);
    return ok(await this.views.one(context, (await this.requests.find(context, requestId)) ?? changed.ok));
  }

  private async openCases(context: TenantContext, personIds: readonly string[]): Promise<string[]> {
    const filter = { 'state.complainantId': { $in: [...personIds] }, 'state.ending.end': 'OPEN' };
    const found = await this.cases.query({ ...context, properties: 'all' }, filter, { limit: 20 });
    return found.map(({ state }) => state.number);
  }
}
