import type { Instant } from '@hearback/contracts';
import { Keeping, TenantCollection } from '@hearback/store';
import { systemContext, tenantIdFrom, type TenantContext } from '@hearback/tenancy';
import { Injectable, Logger } from '@nestjs/common';
import { Companies } from '../company/companies.js';
import { AboutPersons } from '../person/about-persons.js';
import { CaseTexts } from './case-texts.js';
import { ErasureList, type ErasedPerson } from './erasure-list.js';

/**
 * Erases persons, and keeps a list of whom. The list lies beside the database too, where a restore of the database does not reach it:
 * whoever an older backup brings back is erased again when intake starts.
 */
@Injectable()
export class Erasures {
  private readonly logger = new Logger('erasures');
  private readonly kept: TenantCollection<{ readonly at: Instant }>;

  constructor(
    keeping: Keeping,
    private readonly list: ErasureList,
    private readonly persons: AboutPersons,
    private readonly texts: CaseTexts,
    private readonly companies: Companies,
  ) {
    this.kept = new TenantCollection(keeping, 'erasure');
    keeping.add({ prepare: async () => this.applyAgain(await list.all()) });
  }

  /** First on the list, then the key, then the texts: whatever breaks off is gone on with by asking again. */
  async erase(context: TenantContext, personId: string, at: Instant): Promise<void> {
    await this.list.add({ tenantId: context.tenantId, personId, at });
    await this.kept.insertOnce(context, personId, { at });
    await this.apply(context, personId, at);
  }

  /**
   * Applies those that the database does not know of, for companies that are there; answers how many. At start this comes before
   * anything is answered: nobody sees for a moment what a backup has brought back.
   */
  async applyAgain(erased: readonly ErasedPerson[]): Promise<number> {
    let again = 0;
    for (const { tenantId, personId, at } of erased) {
      const context = systemContext(tenantIdFrom('sweep', tenantId), 'intake', `erasure-${personId}`);
      if (!(await this.companies.isThere(context)) || (await this.kept.findOne(context, { _id: personId }))) continue;
      await this.apply(context, personId, at);
      await this.kept.insertOnce(context, personId, { at });
      again += 1;
    }
    if (again) this.logger.warn(`${again} erasures that the database did not know of were applied again`);
    return again;
  }

  private async apply(context: TenantContext, personId: string, at: Instant): Promise<void> {
    await this.persons.forget(context, personId, at);
    await this.texts.redactOf(context, personId, 'ERASURE');
  }
}
