import { callbackEvents, type CallbackState } from '@hearback/contracts';
import { AggregateStore, deriveId, Keeping, type AggregateType } from '@hearback/store';
import type { TenantId } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { evolve, type Callback } from './callback.js';
import type { CallbackEvent } from './callback.events.js';
import { publicState } from './callback.view.js';
import { due, wakeAt } from './what-falls-due.js';

const callbackType: AggregateType<Callback, CallbackEvent, CallbackState> = {
  family: callbackEvents,
  stateVersion: 2,
  evolve,
  publicState,
  freeText: { 'callback-attempted': ['note'], 'callback-concluded': ['comment'] },
  blanks: { note: undefined, comment: undefined },
  wakeAt,
  due,
  propertyPath: 'propertyId',
  indexes: [{ caseId: 1 }, { status: 1, 'clock.dueAt': 1, _id: 1 }, { 'clock.dueAt': 1, _id: 1 }],
};

/** One callback for each round of a case. */
export const callbackId = (tenantId: TenantId, caseId: string, round: number): string =>
  deriveId(tenantId, 'callback', caseId, round);

@Injectable()
export class CallbackStore extends AggregateStore<Callback, CallbackEvent, CallbackState> {
  constructor(keeping: Keeping) {
    super(keeping, callbackType);
  }
}
