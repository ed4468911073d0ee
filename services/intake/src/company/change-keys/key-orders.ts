import { Keeping, newKeyOnce, SYSTEM_SCOPE } from '@hearback/store';
import { systemContext, tenantIdFrom, type TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { Companies, FRESH_MS } from '../companies.js';
import { ChangeCompanyKey } from './change-company-key.js';

/** What an operator orders (`npm run ops -- rotate-keys`), and how far it is. */
interface Order {
  readonly _id: 'master' | 'companies';
  /** Of the companies' keys: absent before the first. */
  readonly step?: 'ADDED' | 'USED';
  readonly at?: Date;
  /** Whose persons are moved, and behind whom it goes on. */
  readonly company?: string;
  readonly person?: string;
}
type Progress = Partial<Pick<Order, 'step' | 'company' | 'person'>>;

// Every replica has looked again by then.
const ALL_KNOW_MS = FRESH_MS + 5_000;
// By the database's clock, which all replicas share.
const AT_NOW = { $currentDate: { at: true } } as const;
const RIPE = {
  $or: [{ at: { $exists: false } }, { $expr: { $lte: ['$at', { $subtract: ['$$NOW', ALL_KNOW_MS] }] } }],
};

/** Carries out orders to change keys, a bit at every round of the process's background: whatever breaks off goes on at the next. */
@Injectable()
export class KeyOrders {
  private readonly orders;

  constructor(
    private readonly keeping: Keeping,
    private readonly companies: Companies,
    private readonly key: ChangeCompanyKey,
  ) {
    this.orders = keeping.connection.collection<Order>('key-orders');
    keeping.everyRound(() => this.round());
  }

  private async round(): Promise<void> {
    for (const order of await this.orders.find(RIPE, SYSTEM_SCOPE).toArray())
      if (order._id === 'master') await this.moveUnderMaster();
      else await this.changeCompanies(order);
  }

  private async moveUnderMaster(): Promise<void> {
    for (const context of await this.all()) await this.companies.rewrap(context);
    await this.done('master');
  }

  private async changeCompanies({ step, company = '', person = '' }: Order): Promise<void> {
    const all = await this.all();
    if (step === undefined) {
      for (const context of all) await this.key.add(context);
      return this.goOn({ step: 'ADDED' }, AT_NOW);
    }
    if (step === 'ADDED') {
      for (const context of all) await this.key.use(context);
      return this.goOn({ step: 'USED' }, AT_NOW);
    }
    const next = all.find(({ tenantId }) => tenantId >= company);
    if (!next) return this.done('companies');
    const last = await this.key.move(next, next.tenantId === company ? person : '');
    if (last !== undefined) return this.goOn({ company: next.tenantId, person: last });
    await this.key.drop(next);
    // The name behind it.
    return this.goOn({ company: `${next.tenantId}\0`, person: '' });
  }

  /** In the order of their names. Few, and looked at only while there is an order. */
  private async all(): Promise<TenantContext[]> {
    const kept = this.keeping.connection.collection<{ _id: string }>('company');
    const found = await kept
      .find({}, { projection: { _id: 1 }, ...SYSTEM_SCOPE })
      .sort({ _id: 1 })
      .toArray();
    return found.map(({ _id }) => systemContext(tenantIdFrom('sweep', _id), 'intake', newKeyOnce()));
  }

  private async goOn(progress: Progress, begun = {}): Promise<void> {
    await this.orders.updateOne({ _id: 'companies' }, { $set: progress, ...begun }, SYSTEM_SCOPE);
  }

  private async done(_id: Order['_id']): Promise<void> {
    await this.orders.deleteOne({ _id }, SYSTEM_SCOPE);
  }
}
