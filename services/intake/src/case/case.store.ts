import { caseEvents, type CaseState } from '@hearback/contracts';
import { AggregateStore, Keeping, type AggregateType } from '@hearback/store';
import { Injectable } from '@nestjs/common';
import { evolve, type Case } from './case.js';
import { BLANKS, FREE_TEXT, type CaseEvent } from './case.events.js';
import { publicState } from './public-state.js';

const caseType: AggregateType<Case, CaseEvent, CaseState> = {
  family: caseEvents,
  stateVersion: 1,
  evolve,
  publicState,
  freeText: FREE_TEXT,
  blanks: BLANKS,
  propertyPath: 'property.id',
  indexes: [
    { number: 1 },
    { trackingDigest: 1 },
    { complainantId: 1, receivedAt: -1 },
    // What is found by its words is shown newest first.
    { terms: 1, registeredAt: -1, _id: -1 },
    { registeredAt: -1, _id: -1 },
    { status: 1, registeredAt: -1, _id: -1 },
    { 'property.id': 1, registeredAt: -1, _id: -1 },
    { handlerId: 1, registeredAt: -1, _id: -1 },
    { overdueFrom: 1, _id: 1 },
    // What has been kept for long.
    { 'ending.at': 1, _id: 1 },
  ],
};

/** The case register (投诉台账). */
@Injectable()
export class CaseStore extends AggregateStore<Case, CaseEvent, CaseState> {
  constructor(keeping: Keeping) {
    super(keeping, caseType);
  }
}
