import type { ContactView, Instant } from '@hearback/contracts';
import { Keeping, Recent, TenantCollection } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { Companies } from '../company/companies.js';

import { openContact, sealContact, type SealedContact } from './contact.js';
import { personId } from './person-id.js';

interface PersonRecord extends SealedContact {
  /** A keyed hash: finds the person by phone without keeping the number in clear. */
  readonly phoneHash?: string;
  readonly since: Instant;
  /** Marked as an important customer (重要客户). */
  readonly important?: boolean;
}

/** A person as a filing meets them. */
export interface Complainant {
  readonly id: string;
  /** Somebody who has been here before: an earlier case may count. */
  readonly known: boolean;
  readonly marked: boolean;
}

/** The customer archive (客户档案). Contacts leave it only through `contacts`. */
@Injectable()
export class Persons {
  private readonly persons: TenantCollection<PersonRecord>;
  /** Contacts used lately, by person: lists ask for the same names again and again. */
  private readonly recent = new Recent<ContactView>(5_000);

  constructor(
    keeping: Keeping,
    private readonly companies: Companies,
  ) {
    this.persons = new TenantCollection(keeping, 'person', [{ phoneHash: 1 }]);
    keeping.companyData.show('person', async (context, { wrappedKey: _key, sealed: _sealed, ...person }) => {
      const [found] = await this.contacts(context, [person._id]);
      return { ...person, contact: found?.contact };
    });
  }

  /** Takes in who files a case. What is new about somebody known is added to what was there. */
  async meet(context: TenantContext, caseId: string, contact: ContactView, now: Instant): Promise<Complainant> {
    const { keys } = await this.companies.of(context);
    const id = personId(context.tenantId, keys, caseId, contact);
    const phoneHash = contact.phone && keys.lookupHash('phone', contact.phone);
    const isNew =
      !this.recent.get(keyOf(context, id)) &&
      (await this.persons.insertOnce(context, id, { ...sealContact(keys, id, contact), phoneHash, since: now }));
    if (isNew) {
      this.recent.set(keyOf(context, id), contact);
      return { id, known: false, marked: false };
    }
    const [record, [before]] = await Promise.all([
      this.persons.find(context, { _id: id }, { projection: { important: 1 } }),
      this.contacts(context, [id]),
    ]);
    const merged = { ...before?.contact, ...contact };
    if (JSON.stringify(merged) !== JSON.stringify(before?.contact)) {
      await this.persons.updateOne(context, { _id: id }, { $set: sealContact(keys, id, merged) });
      this.recent.set(keyOf(context, id), merged);
    }
    return { id, known: true, marked: record[0]?.important === true };
  }

  /** Names, phones and emails in clear. The caller has checked that they may be seen. */
  async contacts(context: TenantContext, ids: readonly string[]): Promise<{ id: string; contact: ContactView }[]> {
    const unknown = ids.filter((id) => !this.recent.get(keyOf(context, id)));
    if (unknown.length) {
      const { keys } = await this.companies.of(context);
      for (const record of await this.persons.find(context, { _id: { $in: unknown } }))
        this.recent.set(keyOf(context, record._id), openContact(keys, record._id, record));
    }
    return ids.flatMap((id) => {
      const contact = this.recent.get(keyOf(context, id));
      return contact ? [{ id, contact }] : [];
    });
  }

  async findByPhone(context: TenantContext, phone: string): Promise<string[]> {
    const { keys } = await this.companies.of(context);
    const phoneHash = keys.lookupHash('phone', phone);
    const found = await this.persons.find(context, { phoneHash }, { projection: { _id: 1 }, limit: 100 });
    return found.map(({ _id }) => _id);
  }

  /** Answers whether there is such a person. */
  mark(context: TenantContext, id: string, important: boolean): Promise<boolean> {
    return this.persons.updateOne(context, { _id: id }, { $set: { important } });
  }
}

// What one company has read must not be found by another.
const keyOf = (context: TenantContext, id: string): string => `${context.tenantId}/${id}`;
