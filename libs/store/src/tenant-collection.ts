import type { TenantContext } from '@hearback/tenancy';
import { mongo, Schema } from 'mongoose';
import { SHARD_KEY } from './document-schema.js';
import { GatheredWrites, type WriteOutcome } from './gathered-writes.js';
import type { Keeping } from './keeping.js';

interface Owned {
  readonly _id: string;
  readonly tenantId: string;
}
type Filter = Record<string, unknown>;
type Update = Record<string, unknown> | Record<string, unknown>[];

/**
 * A plain collection (a read model, messages, persons) of which every command names the context's tenant. `indexes` come after
 * tenantId. `T` is the document without _id and tenantId.
 */
export class TenantCollection<T extends object> {
  readonly prepare: () => Promise<void>;
  private readonly documents: mongo.Collection<T & Owned>;
  private readonly writes: GatheredWrites;

  constructor(
    keeping: Keeping,
    name: string,
    indexes: readonly Readonly<Record<string, 1 | -1>>[] = [],
    unique: readonly Readonly<Record<string, 1 | -1>>[] = [],
  ) {
    const schema = new Schema(
      { _id: String, tenantId: { type: String, required: true } },
      { autoIndex: false, strict: false, versionKey: false },
    );
    schema.index(SHARD_KEY);
    for (const index of indexes) schema.index({ tenantId: 1, ...index });
    for (const index of unique) schema.index({ tenantId: 1, ...index }, { unique: true });
    const model = keeping.connection.model(name, schema, name);
    this.prepare = () => model.createIndexes();
    this.documents = keeping.connection.collection(name);
    this.writes = new GatheredWrites(this.documents as never);
    keeping.add(this);
  }

  findOne(context: TenantContext, filter: Filter): Promise<(T & { _id: string }) | null> {
    return this.documents.findOne(own(context, filter)) as Promise<(T & { _id: string }) | null>;
  }

  find(
    context: TenantContext,
    filter: Filter,
    options: { sort?: Record<string, 1 | -1>; limit?: number; projection?: Record<string, 0 | 1> } = {},
  ): Promise<(T & { _id: string })[]> {
    return this.documents.find(own(context, filter), options).toArray() as Promise<(T & { _id: string })[]>;
  }

  count(context: TenantContext, filter: Filter): Promise<number> {
    return this.documents.countDocuments(own(context, filter));
  }

  /** Inserts unless there is one by this id; answers whether it was new. */
  async insertOnce(context: TenantContext, _id: string, document: T): Promise<boolean> {
    return (await this.writes.insert({ ...document, _id, tenantId: context.tenantId })) === 'DONE';
  }

  /** Changes one, in one command with what others write at this moment: for busy paths that can look again when it was not DONE. */
  update(context: TenantContext, filter: Filter, update: Update): Promise<WriteOutcome> {
    return this.writes.update(own(context, filter), update);
  }

  /** Changes one; answers whether one matched. */
  async updateOne(
    context: TenantContext,
    filter: Filter,
    update: Update,
    options: { upsert?: boolean } = {},
  ): Promise<boolean> {
    const { matchedCount, upsertedCount } = await this.documents.updateOne(own(context, filter), update as never, {
      ...options,
      ignoreUndefined: true,
    });
    return matchedCount + upsertedCount > 0;
  }

  /** Changes one and answers with it as it then is. */
  findOneAndUpdate(
    context: TenantContext,
    filter: Filter,
    update: Update,
    options: { upsert?: boolean } = {},
  ): Promise<(T & { _id: string }) | null> {
    return this.documents.findOneAndUpdate(own(context, filter), update as never, {
      ...options,
      returnDocument: 'after',
      ignoreUndefined: true,
    }) as Promise<(T & { _id: string }) | null>;
  }

  deleteOne(context: TenantContext, filter: Filter): Promise<unknown> {
    return this.documents.deleteOne(own(context, filter));
  }

  /** A pipeline over this tenant's documents: the match on the tenant is put in front. */
  aggregate<R extends object>(context: TenantContext, pipeline: Record<string, unknown>[]): Promise<R[]> {
    const [first, ...rest] = pipeline;
    const match =
      first && '$match' in first
        ? [{ $match: { ...(first['$match'] as object), tenantId: context.tenantId } }, ...rest]
        : [{ $match: { tenantId: context.tenantId } }, ...pipeline];
    return this.documents.aggregate<R>(match).toArray();
  }
}

const own = (context: TenantContext, filter: Filter): never => ({ ...filter, tenantId: context.tenantId }) as never;
