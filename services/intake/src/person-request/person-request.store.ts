import { eventFamily, type Instant } from '@hearback/contracts';
import { AggregateStore, Keeping, type AggregateType } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { CarryOut } from './carry-out/carry-out.js';
import { evolve, type PersonRequest } from './person-request.js';
import type { PersonRequestEvent } from './person-request.events.js';

// Nothing of a request is announced: what it leads to is said by the case and the person it is about.
const requestType: AggregateType<PersonRequest, PersonRequestEvent, object> = {
  family: eventFamily('intake', 'person-request', 1, [])<object>(),
  stateVersion: 1,
  evolve,
  publicState: () => ({}),
  // A copy is handed over by a person; everything else is carried out here, again after a crash in between.
  wakeAt: (request): Instant | undefined =>
    request.status === 'GRANTED' && request.kind !== 'ACCESS' ? request.decidedAt : undefined,
  propertyPath: 'propertyId',
  indexes: [{ receivedAt: -1, _id: -1 }, { caseId: 1, receivedAt: -1 }, { personId: 1 }, { status: 1, dueAt: 1 }],
};

/** The requests of persons about their data. A granted one is due at once: waking it means carrying it out. */
@Injectable()
export class PersonRequestStore extends AggregateStore<PersonRequest, PersonRequestEvent, object> {
  constructor(
    keeping: Keeping,
    private readonly carryOut: CarryOut,
  ) {
    super(keeping, requestType);
  }

  override async wake(context: TenantContext, id: string): Promise<void> {
    const found = await this.find(context, id);
    if (found?.state.status !== 'GRANTED' || found.state.kind === 'ACCESS') return;
    await this.carryOut.now(context, found.state);
    await this.change(context, id, (state, now) =>
      state.status === 'GRANTED' ? [{ type: 'person-request-done', at: now }] : [],
    );
  }
}
