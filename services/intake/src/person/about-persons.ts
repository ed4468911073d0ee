import type { ContactView, Instant } from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { Companies } from '../company/companies.js';
import { openText, resealContact, sealText } from './contact.js';
import { personId } from './person-id.js';
import { Persons } from './persons.js';

/** What a person may ask of the archive about themselves, and what is kept about them elsewhere under their key. */
@Injectable()
export class AboutPersons {
  constructor(
    private readonly persons: Persons,
    private readonly companies: Companies,
  ) {}

  /** Others with the same phone or mail address, who may be the same human being. */
  async related(context: TenantContext, id: string): Promise<string[]> {
    const one = await this.persons.records.findOne(context, { _id: id });
    const same = [
      ...(one?.phoneHash ? [{ phoneHash: one.phoneHash }] : []),
      ...(one?.emailHash ? [{ emailHash: one.emailHash }] : []),
    ];
    if (!same.length) return [];
    const found = await this.persons.records.find(context, { $or: same, _id: { $ne: id } }, { limit: 20 });
    return found.filter(({ wrappedKey }) => wrappedKey).map(({ _id }) => _id);
  }

  /** Seals texts about a person under their key; undefined for a person whose key is destroyed. */
  async sealer(context: TenantContext, id: string): Promise<((text: string) => string) | undefined> {
    const { keys } = await this.companies.of(context);
    const wrappedKey = (await this.persons.records.findOne(context, { _id: id }))?.wrappedKey;
    return wrappedKey ? (text: string) => sealText(keys, id, wrappedKey, text) : undefined;
  }

  /** Opens texts about persons; undefined for what went with a destroyed key. */
  async openers(
    context: TenantContext,
    ids: readonly string[],
  ): Promise<(id: string | undefined, sealed: string | undefined) => string | undefined> {
    const { keys } = await this.companies.of(context);
    const records = await this.persons.records.find(context, { _id: { $in: [...new Set(ids)] } });
    const wrapped = new Map(records.map(({ _id, wrappedKey }) => [_id, wrappedKey]));
    return (id, sealed) => {
      const wrappedKey = id === undefined ? undefined : wrapped.get(id);
      return id === undefined || !sealed || !wrappedKey ? undefined : openText(keys, id, wrappedKey, sealed);
    };
  }

  /** Puts right what was wrong. Whoever comes with the right details from then on is this person. */
  async correct(context: TenantContext, id: string, corrections: ContactView): Promise<void> {
    const record = await this.persons.records.findOne(context, { _id: id });
    const [before] = await this.persons.contacts(context, [id]);
    if (!record?.wrappedKey || !before) return;
    const contact = { ...before.contact, ...corrections };
    const { keys } = await this.companies.of(context);
    const hashes = await this.persons.hashes(context, contact);
    const changes = { ...resealContact(keys, id, record.wrappedKey, contact), ...hashes };
    await this.persons.records.updateOne(context, { _id: id, wrappedKey: record.wrappedKey }, { $set: changes });
    const now = personId(context.tenantId, keys, id, contact);
    if (now !== id) await this.persons.records.insertOnce(context, now, { since: record.since, sameAs: id });
  }

  async objectToRecording(context: TenantContext, ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.persons.records.updateOne(context, { _id: id }, { $set: { noRecording: true } });
  }

  /** Whether whoever has this phone number or mail address does not want to be recorded. */
  async objectsToRecording(context: TenantContext, contact: ContactView): Promise<boolean> {
    const { phoneHash, emailHash } = await this.persons.hashes(context, contact);
    const same = [...(phoneHash ? [{ phoneHash }] : []), ...(emailHash ? [{ emailHash }] : [])];
    return same.length > 0 && (await this.persons.records.count(context, { noRecording: true, $or: same })) > 0;
  }

  /** Destroys a person's key: contact, and whatever is sealed under it, cannot be read any more. The entry stays, empty. */
  async forget(context: TenantContext, id: string, at: Instant): Promise<boolean> {
    const secrets = { wrappedKey: '', sealed: '', phoneHash: '', emailHash: '', important: '', lastMet: '' };
    const found = { _id: id, erasedAt: { $exists: false } };
    return this.persons.records.updateOne(context, found, { $set: { erasedAt: at }, $unset: secrets });
  }
}
