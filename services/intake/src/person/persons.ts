import type { ContactView, Instant } from '@hearback/contracts';
import { deriveId, Keeping, Recent, TenantCollection } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { Companies } from '../company/companies.js';
import { openContact, resealContact, sealContact, type SealedContact } from './contact.js';
import { personId } from './person-id.js';

export interface PersonRecord extends Partial<SealedContact> {
  /** Keyed hashes: find the person by phone or mail address without keeping either in clear. */
  readonly phoneHash?: string;
  readonly emailHash?: string;
  readonly since: Instant;
  /** When a case of theirs was last taken, to the day. */
  readonly lastMet?: Instant;
  /** Marked as an important customer (重要客户). */
  readonly important?: boolean;
  /** They do not want their calls recorded. */
  readonly noRecording?: boolean;
  /** When the key was destroyed: contact and texts are gone for good. Whoever comes again is somebody new. */
  readonly erasedAt?: Instant;
  /** Contact details that were corrected to these belong to that person. */
  readonly sameAs?: string;
}

/** A person as a filing meets them. */
export interface Complainant {
  readonly id: string;
  /** Somebody who has been here before: an earlier case may count. */
  readonly known: boolean;
  readonly marked: boolean;
}

const DAY_MS = 24 * 3_600_000;

/** The customer archive (客户档案). Contacts leave it only through `contacts`. */
@Injectable()
export class Persons {
  readonly records: TenantCollection<PersonRecord>;
  /** Contacts opened lately, by their sealed text: lists ask for the same names again and again. */
  private readonly opened = new Recent<ContactView>(5_000);

  constructor(
    keeping: Keeping,
    private readonly companies: Companies,
  ) {
    this.records = new TenantCollection(keeping, 'person', [{ phoneHash: 1 }, { emailHash: 1 }, { lastMet: 1 }]);
    keeping.companyData.show('person', async (context, { wrappedKey: _key, sealed: _sealed, ...person }) => {
      const [found] = await this.contacts(context, [person._id]);
      return { ...person, contact: found?.contact };
    });
  }

  /** Takes in who files a case. What is new about somebody known is added to what was there. */
  async meet(context: TenantContext, caseId: string, contact: ContactView, now: Instant): Promise<Complainant> {
    const { keys } = await this.companies.of(context);
    for (let id = personId(context.tenantId, keys, caseId, contact); ;) {
      const fresh = { ...sealContact(keys, id, contact), ...(await this.hashes(context, contact)) };
      if (await this.records.insertOnce(context, id, { ...fresh, since: now, lastMet: now }))
        return { id, known: false, marked: false };
      const record = await this.records.findOne(context, { _id: id });
      const next = record && this.goesOnAs(context, record);
      if (next) id = next;
      else if (record) return this.metAgain(context, record, contact, now);
    }
  }

  /** Names, phones and emails in clear. The caller has checked that they may be seen. Who was erased is left out. */
  async contacts(context: TenantContext, ids: readonly string[]): Promise<{ id: string; contact: ContactView }[]> {
    if (!ids.length) return [];
    const records = await this.records.find(
      context,
      { _id: { $in: [...ids] } },
      { projection: { wrappedKey: 1, sealed: 1 } },
    );
    const { keys } = await this.companies.of(context);
    return records.flatMap(({ _id: id, wrappedKey, sealed }) => {
      if (!wrappedKey || !sealed) return [];
      const contact = this.opened.get(sealed) ?? openContact(keys, id, { wrappedKey, sealed });
      this.opened.set(sealed, contact);
      return [{ id, contact }];
    });
  }

  async findByPhone(context: TenantContext, phone: string): Promise<string[]> {
    const { phoneHash } = await this.hashes(context, { phone });
    const found = await this.records.find(context, { phoneHash }, { projection: { _id: 1 }, limit: 100 });
    return found.map(({ _id }) => _id);
  }

  /** Answers whether there is such a person. */
  mark(context: TenantContext, id: string, important: boolean): Promise<boolean> {
    return this.records.updateOne(context, { _id: id }, { $set: { important } });
  }

  async hashes(
    context: TenantContext,
    { phone, email }: ContactView,
  ): Promise<Pick<PersonRecord, 'phoneHash' | 'emailHash'>> {
    const { keys } = await this.companies.of(context);
    return {
      phoneHash: phone ? keys.lookupHash('phone', phone) : undefined,
      emailHash: email ? keys.lookupHash('email', email.toLowerCase()) : undefined,
    };
  }

  private async metAgain(
    context: TenantContext,
    record: PersonRecord & { _id: string },
    contact: ContactView,
    now: Instant,
  ): Promise<Complainant> {
    const { _id: id, important = false, lastMet = record.since } = record;
    const [before] = await this.contacts(context, [id]);
    const merged = { ...before?.contact, ...contact };
    const isMore = JSON.stringify(merged) !== JSON.stringify(before?.contact);
    if (isMore || Date.parse(now) - Date.parse(lastMet) > DAY_MS) {
      const { keys } = await this.companies.of(context);
      const more = { ...resealContact(keys, id, record.wrappedKey!, merged), ...(await this.hashes(context, merged)) };
      const alive = { _id: id, wrappedKey: record.wrappedKey };
      // Not so any more: erased, or under another key of the company.
      if (!(await this.records.updateOne(context, alive, { $set: { ...more, lastMet: now } }))) {
        const next = await this.records.findOne(context, { _id: id });
        if (next?.wrappedKey && next.wrappedKey !== record.wrappedKey)
          return this.metAgain(context, next, contact, now);
      }
    }
    return { id, known: true, marked: important };
  }

  // Corrected details lead to whom they belong; whoever comes back after an erasure gets an entry that nothing old hangs on.
  private goesOnAs({ tenantId }: TenantContext, { _id, sameAs, erasedAt }: PersonRecord & { _id: string }) {
    return sameAs ?? (erasedAt && deriveId(tenantId, 'person', _id, erasedAt));
  }
}
