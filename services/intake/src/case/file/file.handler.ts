import {
  fileCase,
  ok,
  type ContactView,
  type FileCaseInput,
  type FiledCaseView,
  type InputOf,
  type Outcome,
} from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import { deriveId, newKeyOnce, type Clock, type Kept } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { Links } from '../../company/links.js';
import { Messenger } from '../../message/tell/messenger.js';
import { AboutPersons } from '../../person/about-persons.js';
import { Persons } from '../../person/persons.js';
import { Properties } from '../../property/properties.js';
import type { Case } from '../case.js';
import { CaseStore } from '../case.store.js';
import { CaseViews } from '../case-views.js';
import { aboutStaff } from '../classify/about-staff.js';
import { classify } from '../classify/classify.js';
import { acknowledgement } from './acknowledgement.js';
import { filingOf } from './filing.js';
import { Registrar } from './registrar.js';

@Controller()
export class FileHandler {
  constructor(
    private readonly cases: CaseStore,
    private readonly properties: Properties,
    private readonly persons: Persons,
    private readonly about: AboutPersons,
    private readonly registrar: Registrar,
    private readonly links: Links,
    private readonly views: CaseViews,
    private readonly messenger: Messenger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Answers(fileCase)
  async file(context: TenantContext, input: InputOf<typeof fileCase>): Promise<Outcome<FiledCaseView>> {
    const id = deriveId(context.tenantId, 'case', context.actor.id, input.key ?? newKeyOnce());
    const filed = input.key && (await this.cases.find({ ...context, properties: 'all' }, id));
    if (filed) return this.answer(context, filed);
    const text = [input.description, input.demand].filter(Boolean).join('\n');
    const filing = filingOf(input, {
      now: this.clock.now(),
      property: input.propertyId
        ? await this.properties.find(context, input.propertyId, input.unitId ?? undefined)
        : undefined,
      proposed: classify(text),
      wordsAreAboutStaff: () => aboutStaff(text),
      objectsToRecording: input.recordingUrl
        ? await this.about.objectsToRecording(context, contactOf(input.complainant))
        : false,
    });
    if ('refusal' in filing) return filing;
    const filer = filing.anonymous ? undefined : this.meet(context, id, input.complainant!);
    const entered = await this.registrar.enter(context, id, filing, filer);
    // Nobody waits for it; should it fail, the register's own event tells the customer (message/tell/hear-case.handler.ts).
    void this.messenger.tell(context, entered.state).catch(() => undefined);
    return this.answer(context, entered);
  }

  private meet(context: TenantContext, caseId: string, party: NonNullable<FileCaseInput['complainant']>) {
    return this.persons.meet(context, caseId, contactOf(party), this.clock.now().toISOString());
  }

  private async answer(context: TenantContext, filed: Kept<Case>): Promise<Outcome<FiledCaseView>> {
    const trackingCode = await this.links.trackingCode(context, filed.id, filed.state.trackingDigest);
    if (!trackingCode) throw new Error(`the link key is gone under which ${filed.id} got its tracking code`);
    return ok({
      case: await this.views.one(context, filed),
      trackingCode,
      acknowledgement: acknowledgement(filed.state, trackingCode),
    });
  }
}

function contactOf(party: FileCaseInput['complainant']): ContactView {
  const { name, phone, email } = party ?? {};
  return { ...(name && { name }), ...(phone && { phone }), ...(email && { email }) };
}
