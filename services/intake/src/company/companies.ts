import { SETTINGS, type Settings } from '@hearback/messaging';
import { Keeping, TenantCollection } from '@hearback/store';
import { CompanyKeys, masterKeyFrom, newKey, type MasterKey, type TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';

/** What intake knows of a property company (物业公司). */
interface Company {
  /** Stands in front of case numbers and tracking codes: 2 to 4 capital letters, the same for ever. */
  readonly code: string;
  readonly name: string;
  readonly keys: CompanyKeys;
}

interface CompanyRecord {
  readonly code: string;
  readonly name: string;
  /** The company's data key, wrapped by the master key. */
  readonly wrappedKey: string;
}

/** The companies with their keys. A key is unwrapped once per process and kept in memory. */
@Injectable()
export class Companies {
  private readonly records: TenantCollection<CompanyRecord>;
  private readonly master: MasterKey;
  private readonly known = new Map<string, Company>();

  constructor(keeping: Keeping, @Inject(SETTINGS) settings: Settings) {
    this.records = new TenantCollection(keeping, 'company');
    if (!settings.HEARBACK_MASTER_KEY) throw new TypeError('intake needs HEARBACK_MASTER_KEY');
    this.master = masterKeyFrom(settings.HEARBACK_MASTER_KEY);
  }

  /** The context's company. Throws for one that was never set up: its requests should not have come this far. */
  async of(context: TenantContext): Promise<Company> {
    const known = this.known.get(context.tenantId);
    if (known) return known;
    const record = await this.records.findOne(context, { _id: context.tenantId });
    if (!record) throw new Error(`company ${context.tenantId} is not set up`);
    const keys = new CompanyKeys(context.tenantId, this.master.unwrap(record.wrappedKey));
    const company = { code: record.code, name: record.name, keys };
    this.known.set(context.tenantId, company);
    return company;
  }

  /** Enters a company with a new data key, or changes the name of one that is there. Answers with its code. */
  async save(context: TenantContext, { code, name }: { code: string; name: string }): Promise<string> {
    const wrappedKey = this.master.wrap(newKey());
    if (!(await this.records.insertOnce(context, context.tenantId, { code, name, wrappedKey })))
      await this.records.updateOne(context, { _id: context.tenantId }, { $set: { name } });
    this.known.delete(context.tenantId);
    return (await this.of(context)).code;
  }
}
