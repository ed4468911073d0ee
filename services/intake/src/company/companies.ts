import { Keeping, ShortMemory, TenantCollection } from '@hearback/store';
import { CompanyKeys, newKey, type MasterKey, type TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { MASTER_KEY } from './master-key.js';

/** What intake knows of a property company (物业公司). */
interface Company {
  /** Stands in front of case numbers and tracking codes: 2 to 4 capital letters, the same for ever. */
  readonly code: string;
  readonly name: string;
  readonly keys: CompanyKeys;
}

export interface CompanyRecord {
  readonly code: string;
  readonly name: string;
  /** The company's data key, wrapped by the master key; gone once it is destroyed. */
  readonly wrappedKey?: string;
  /** Of the data key; the first has none. */
  readonly keyNumber?: number;
  /** While it is changed: the next or the last one (change-keys/change-company-key.ts). */
  readonly otherKey?: { readonly number: number; readonly wrapped: string };
  /** What look-up hashes are made with, once the key of which it was made is gone. */
  readonly wrappedLookup?: string;
}
const WRAPPED = ['wrappedKey', 'otherKey.wrapped', 'wrappedLookup'] as const;

/** What another replica changes of a company's keys is noticed within this time. */
export const FRESH_MS = 30_000;

/** The companies with their keys. A key is unwrapped once per process and kept in memory. */
@Injectable()
export class Companies {
  readonly records: TenantCollection<CompanyRecord>;
  private readonly known = new ShortMemory<Company>(FRESH_MS);
  private readonly unwrapped = new Map<string, { readonly of: string; readonly keys: CompanyKeys }>();

  constructor(
    keeping: Keeping,
    @Inject(MASTER_KEY) readonly master: MasterKey,
  ) {
    this.records = new TenantCollection(keeping, 'company');
    keeping.companyData.beforeErasing((context) => this.destroyKey(context));
    keeping.companyData.show(
      'company',
      async (_, { wrappedKey: _key, otherKey: _other, wrappedLookup: _lookup, ...company }) => company,
    );
  }

  /** The context's company. Throws for one that was never set up, and for one whose key is destroyed: its data cannot be read. */
  of = (context: TenantContext): Promise<Company> => this.known.of(context.tenantId, () => this.read(context));

  /** A company's keys were changed here: they are not looked for in memory. */
  lookAgain = (): void => this.known.forget();

  /** Whether it was set up, and not erased since. */
  isThere = async (context: TenantContext): Promise<boolean> =>
    (await this.records.count(context, { _id: context.tenantId })) > 0;

  /** Enters a company with a new data key, or changes the name of one that is there. Answers with its code. */
  async save(context: TenantContext, { code, name }: { code: string; name: string }): Promise<string> {
    const there = await this.records.updateOne(context, { _id: context.tenantId }, { $set: { name } });
    if (!there) {
      const wrappedKey = await this.master.wrap(newKey());
      await this.records.insertOnce(context, context.tenantId, { code, name, wrappedKey });
    }
    this.known.forget();
    return (await this.of(context)).code;
  }

  /** Puts the company's keys under the newest master key, so that an older one can be retired. Answers whether one was under another. */
  async rewrap(context: TenantContext): Promise<boolean> {
    const record = await this.records.findOne(context, { _id: context.tenantId });
    let any = false;
    for (const field of WRAPPED) {
      const wrapped = field === 'otherKey.wrapped' ? record?.otherKey?.wrapped : record?.[field];
      const moved = wrapped && (await this.master.rewrap(wrapped));
      if (!moved || moved === wrapped) continue;
      any =
        (await this.records.updateOne(
          context,
          { _id: context.tenantId, [field]: wrapped },
          { $set: { [field]: moved } },
        )) || any;
    }
    return any;
  }

  /** For good: no person's data of this company can be read from then on, here at once and in other replicas within half a minute. */
  async destroyKey(context: TenantContext): Promise<void> {
    await this.records.updateOne(
      context,
      { _id: context.tenantId },
      { $unset: { wrappedKey: '', otherKey: '', wrappedLookup: '' } },
    );
    this.known.forget();
    this.unwrapped.delete(context.tenantId);
  }

  private async read(context: TenantContext): Promise<Company> {
    const { tenantId } = context;
    const record = await this.records.findOne(context, { _id: tenantId });
    if (!record) throw new Error(`company ${tenantId} is not set up`);
    const { code, name, wrappedKey, keyNumber = 1, otherKey, wrappedLookup } = record;
    if (!wrappedKey) {
      this.unwrapped.delete(tenantId);
      throw new Error(`the key of company ${tenantId} is destroyed`);
    }
    const of = [wrappedKey, otherKey?.wrapped, wrappedLookup].join();
    const before = this.unwrapped.get(tenantId);
    if (before?.of === of) return { code, name, keys: before.keys };
    const keys = new CompanyKeys(
      tenantId,
      { number: keyNumber, key: await this.master.unwrap(wrappedKey) },
      wrappedLookup ? await this.master.unwrap(wrappedLookup) : undefined,
      otherKey && [{ number: otherKey.number, key: await this.master.unwrap(otherKey.wrapped) }],
    );
    this.unwrapped.set(tenantId, { of, keys });
    return { code, name, keys };
  }
}
