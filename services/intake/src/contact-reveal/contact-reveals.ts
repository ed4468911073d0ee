import type { ContactRevealView, Instant } from '@hearback/contracts';
import { deriveId, Keeping, TenantCollection } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import type { Case } from '../case/case.js';
import { AboutPersons } from '../person/about-persons.js';

interface ContactReveal {
  readonly at: Instant;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly propertyId?: string;
  readonly personId: string;
  readonly by: string;
  /** Under the person's key. */
  readonly reason: string;
}
type Kept = ContactReveal & { readonly _id: string };
type Filter = Record<string, unknown>;

/** Who looked at whose contact, when and why (A12): for the company's administrator and for the person concerned. */
@Injectable()
export class ContactReveals {
  readonly records: TenantCollection<ContactReveal>;

  constructor(
    keeping: Keeping,
    private readonly persons: AboutPersons,
  ) {
    this.records = new TenantCollection(keeping, 'contact-reveal', [
      { at: -1, _id: -1 },
      { caseId: 1, at: -1 },
      { personId: 1, at: -1 },
      { by: 1, at: -1 },
    ]);
    keeping.companyData.show('contact-reveal', async (context, { _id, ...reveal }) => {
      const [view] = await this.views(context, [{ _id, ...reveal } as Kept]);
      return { _id, ...reveal, reason: view?.reason };
    });
  }

  /** Before the contact is shown. `version` is that of the case's entry, so that the same reveal is listed once. */
  async log(
    context: TenantContext,
    { id, number, property, complainantId }: Case,
    version: number,
    said: { at: Instant; reason: string },
  ) {
    const personId = complainantId!;
    const seal = await this.persons.sealer(context, personId);
    if (!seal) return;
    const about = { caseId: id, caseNumber: number, propertyId: property?.id, personId };
    const reveal = { ...about, at: said.at, by: context.actor.id, reason: seal(said.reason) };
    await this.records.insertOnce(context, deriveId(context.tenantId, 'contact-reveal', id, version), reveal);
  }

  /** Newest first, within the properties of whoever asks. */
  list(context: TenantContext, conditions: readonly Filter[], limit: number): Promise<Kept[]> {
    return this.records.find(context, this.scoped(context, conditions), { sort: { at: -1, _id: -1 }, limit });
  }

  count = (context: TenantContext, conditions: readonly Filter[]): Promise<number> =>
    this.records.count(context, this.scoped(context, conditions));

  async views(context: TenantContext, reveals: readonly Kept[]): Promise<ContactRevealView[]> {
    const opened = await this.persons.openers(
      context,
      reveals.map(({ personId }) => personId),
    );
    return reveals.map(({ _id: id, at, caseId, caseNumber, by, personId, reason }) => {
      return { id, at, caseId, caseNumber, by, reason: opened(personId, reason) };
    });
  }

  /** For the person concerned: when and why, not by whom. */
  async ofPersons(context: TenantContext, personIds: readonly string[]): Promise<Omit<ContactRevealView, 'by'>[]> {
    const found = await this.list(context, [{ personId: { $in: [...personIds] } }], 1_000);
    return (await this.views(context, found)).map(({ by: _by, ...view }) => view);
  }

  private scoped({ properties }: TenantContext, conditions: readonly Filter[]): Filter {
    const wanted = properties === 'all' ? conditions : [...conditions, { propertyId: { $in: [...properties] } }];
    return wanted.length ? { $and: wanted } : {};
  }
}
