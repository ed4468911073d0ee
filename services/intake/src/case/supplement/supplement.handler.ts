import { supplementCase, type CaseView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { AboutPersons } from '../../person/about-persons.js';
import { Persons } from '../../person/persons.js';
import { CaseDesk } from '../case-desk.js';
import { CaseStore } from '../case.store.js';
import { supplement } from './supplement.js';

@Controller()
export class SupplementHandler {
  constructor(
    private readonly desk: CaseDesk,
    private readonly cases: CaseStore,
    private readonly persons: Persons,
    private readonly about: AboutPersons,
  ) {}

  @Answers(supplementCase)
  async supplement(context: TenantContext, input: InputOf<typeof supplementCase>): Promise<Outcome<CaseView>> {
    const objectsToRecording = input.recordingUrl ? await this.objects(context, input.caseId) : false;
    return this.desk.change(context, input, (state, now) => supplement(state, input, { now, objectsToRecording }));
  }

  private async objects(context: TenantContext, caseId: string): Promise<boolean> {
    const complainantId = (await this.cases.find(context, caseId))?.state.complainantId;
    if (!complainantId) return false;
    const [person] = await this.persons.contacts(context, [complainantId]);
    return person ? this.about.objectsToRecording(context, person.contact) : false;
  }
}
