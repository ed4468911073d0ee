import { newKey, type TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { Persons } from '../../person/persons.js';
import { Companies } from '../companies.js';

/** So many persons are put under the new key in one go. */
export const AT_ONCE = 500;

/**
 * Changes the key of a company in steps, each of which may be taken again: every replica has to know the next key before one wraps with it,
 * and the last key has to stay until every person's key is under the next.
 */
@Injectable()
export class ChangeCompanyKey {
  constructor(
    private readonly companies: Companies,
    private readonly persons: Persons,
  ) {}

  /** Makes the next key, which opens and does not wrap yet; and keeps apart what look-up hashes are made with. */
  async add(context: TenantContext): Promise<void> {
    const { records, master } = this.companies;
    const record = await records.findOne(context, { _id: context.tenantId });
    if (!record?.wrappedKey || record.otherKey) return;
    const { wrappedKey, keyNumber = 1 } = record;
    const { keys } = await this.companies.of(context);
    const wrappedLookup = record.wrappedLookup ?? (await master.wrap(keys.lookup));
    const otherKey = { number: keyNumber + 1, wrapped: await master.wrap(newKey()) };
    await records.updateOne(context, { _id: context.tenantId, wrappedKey }, { $set: { otherKey, wrappedLookup } });
    this.companies.lookAgain();
  }

  /** Wraps with it from now on. */
  async use(context: TenantContext): Promise<void> {
    const { records } = this.companies;
    const record = await records.findOne(context, { _id: context.tenantId });
    if (!record?.wrappedKey || !record.otherKey) return;
    const { wrappedKey, keyNumber = 1, otherKey } = record;
    if (otherKey.number < keyNumber) return;
    const next = {
      wrappedKey: otherKey.wrapped,
      keyNumber: otherKey.number,
      otherKey: { number: keyNumber, wrapped: wrappedKey },
    };
    await records.updateOne(context, { _id: context.tenantId, wrappedKey }, { $set: next });
    this.companies.lookAgain();
  }

  /** Puts the next persons after one under it; answers with the last of them, or with nothing when that were all. */
  async move(context: TenantContext, after: string): Promise<string | undefined> {
    const { keys } = await this.companies.of(context);
    const found = await this.persons.records.find(
      context,
      { _id: { $gt: after } },
      { sort: { _id: 1 }, limit: AT_ONCE, projection: { wrappedKey: 1 } },
    );
    for (const { _id, wrappedKey } of found) {
      if (!wrappedKey) continue;
      const moved = keys.rewrapPersonKey(wrappedKey);
      if (moved !== wrappedKey)
        await this.persons.records.updateOne(context, { _id, wrappedKey }, { $set: { wrappedKey: moved } });
    }
    return found.length === AT_ONCE ? found.at(-1)!._id : undefined;
  }

  /** Forgets the key of before. */
  async drop(context: TenantContext): Promise<void> {
    const filter = { _id: context.tenantId, wrappedKey: { $exists: true } };
    await this.companies.records.updateOne(context, filter, { $unset: { otherKey: '' } });
    this.companies.lookAgain();
  }
}
