import { Category } from '@hearback/contracts';
import { deriveId, Keeping, ShortMemory, TenantCollection } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';

/** To which team a category goes (责任到人): in one property, or without it in all of them. */
export interface Route {
  readonly category: Category;
  readonly propertyId?: string;
  readonly teamId: string;
}

type Table = Readonly<Partial<Record<Category, readonly Route[]>>>;

/** All routes of a company are one document, so that replacing them is one change; reading takes one category out of it. */
@Injectable()
export class RouteStore {
  private readonly tables: TenantCollection<{ table: Table }>;
  // Every new order asks.
  private readonly lately = new ShortMemory<readonly Route[]>();

  constructor(keeping: Keeping) {
    this.tables = new TenantCollection(keeping, 'routes');
  }

  async replace(context: TenantContext, routes: readonly Route[]): Promise<void> {
    const table = Object.fromEntries(
      Category.options.map((category) => [category, routes.filter((route) => route.category === category)]),
    );
    const _id = tableOf(context);
    const isNew = await this.tables.insertOnce(context, _id, { table });
    if (!isNew) await this.tables.updateOne(context, { _id }, { $set: { table } });
    this.lately.forget();
  }

  of(context: TenantContext, category: Category): Promise<readonly Route[]> {
    return this.lately.of(`${context.tenantId}/${category}`, () => this.read(context, category));
  }

  async all(context: TenantContext): Promise<readonly Route[]> {
    const [found] = await this.tables.find(context, { _id: tableOf(context) }, { limit: 1 });
    return Category.options.flatMap((category) => found?.table[category] ?? []);
  }

  private async read(context: TenantContext, category: Category): Promise<readonly Route[]> {
    const projection = { [`table.${category}`]: 1 as const };
    const [found] = await this.tables.find(context, { _id: tableOf(context) }, { projection, limit: 1 });
    return found?.table[category] ?? [];
  }
}

const tableOf = (context: TenantContext): string => deriveId(context.tenantId, 'routes');
