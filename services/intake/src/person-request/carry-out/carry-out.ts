import type { ContactView } from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { Erasures } from '../../erasure/erasures.js';
import { AboutPersons } from '../../person/about-persons.js';
import type { PersonRequest } from '../person-request.js';

/** Does what was granted. Each part is done once however often this is asked, so a carrying-out that broke off is done again. */
@Injectable()
export class CarryOut {
  constructor(
    private readonly erasures: Erasures,
    private readonly persons: AboutPersons,
  ) {}

  async now(context: TenantContext, request: Extract<PersonRequest, { status: 'GRANTED' }>): Promise<void> {
    const { kind, personId, personIds, decidedAt, correction } = request;
    switch (kind) {
      case 'ERASURE':
        for (const id of personIds) await this.erasures.erase(context, id, decidedAt);
        return;
      case 'RECORDING_OBJECTION':
        return this.persons.objectToRecording(context, personIds);
      case 'CORRECTION': {
        const right = (await this.persons.openers(context, [personId]))(personId, correction);
        return right ? this.persons.correct(context, personId, JSON.parse(right) as ContactView) : undefined;
      }
      case 'ACCESS':
        return; // a person hands the copy over
      default:
        return kind satisfies never;
    }
  }
}
