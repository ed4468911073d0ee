import { Schema, type mongo } from 'mongoose';
import type { Document } from './aggregate.js';

/** What every document of every aggregate holds, whatever its state and events are. */
export type AnyDocument = Document<object, object>;
export type Documents = mongo.Collection<AnyDocument>;

/** Every collection of companies' data has it: by it a company is read page by page, and by it the collection is sharded (docs/scale.md). */
export const SHARD_KEY = { tenantId: 1, _id: 1 } as const;

/**
 * The document of DESIGN §4 for mongoose. All indexes begin with tenantId but the two of the sweepers, which are partial: they
 * hold only documents with something to do.
 */
export function documentSchema(indexes: readonly Readonly<Record<string, 1 | -1>>[]): Schema {
  const schema = new Schema(
    {
      _id: { type: String, required: true },
      tenantId: { type: String, required: true },
      version: Number,
      stateVersion: Number,
      state: Schema.Types.Mixed,
      head: String,
      timeline: [Schema.Types.Mixed],
      outbox: [Schema.Types.Mixed],
      outboxPending: Date,
      announced: Schema.Types.Mixed,
      seen: Schema.Types.Mixed,
      wakeAt: String,
    },
    { autoIndex: false, versionKey: false, minimize: false },
  );
  schema.index({ outboxPending: 1, tenantId: 1 }, { partialFilterExpression: { outboxPending: { $exists: true } } });
  schema.index({ wakeAt: 1, tenantId: 1 }, { partialFilterExpression: { wakeAt: { $exists: true } } });
  schema.index(SHARD_KEY);
  for (const index of indexes) {
    const paths = Object.entries(index).map(([path, direction]) => [
      path === '_id' ? path : `state.${path}`,
      direction,
    ]);
    schema.index({ tenantId: 1, ...Object.fromEntries(paths) });
  }
  return schema;
}
