import type { Instant } from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';
import type { AggregateType, DomainEvent, Kept } from './aggregate.js';
import { isErased, type Entry } from './chain.js';
import type { Clock } from './clock.js';
import type { AnyDocument, Documents } from './document-schema.js';
import { GatheredReads } from './gathered-reads.js';
import { Recent } from './recent.js';
import { SYSTEM_SCOPE } from './system-scope.js';

/** A document without its unbounded parts, its state typed. */
export type Loaded<S> = Omit<AnyDocument, 'state' | 'timeline' | 'outbox'> & { readonly state: S };

/** A document with all of its timeline. */
export type Whole<E> = Omit<AnyDocument, 'timeline'> & { readonly timeline: readonly Entry<E>[] };

type Head = Pick<AnyDocument, '_id' | 'version'>;
const LISTED = 1_000;

/** The reading half of a store: always within one tenant and, where the context names them, its properties. */
export class AggregateReader<S extends object, E extends DomainEvent, P> {
  private readonly reads = new GatheredReads<TenantContext, AnyDocument>((context, ids) =>
    this.documents
      .find(this.scoped(context, { _id: ids.length === 1 ? ids[0] : { $in: ids } }), { projection: BARE })
      .toArray(),
  );

  // As they were last listed, by id, which no two companies share.
  protected readonly listed = new Recent<AnyDocument>(LISTED);

  constructor(
    protected readonly documents: Documents,
    readonly type: AggregateType<S, E, P>,
    protected readonly clock: Clock,
  ) {}

  async find(context: TenantContext, id: string): Promise<Kept<S> | undefined> {
    const loaded = await this.load(context, id);
    return loaded && kept(loaded);
  }

  /** Several by id, in the order asked; what is not there is left out. */
  async findMany(context: TenantContext, ids: readonly string[]): Promise<Kept<S>[]> {
    const found = await Promise.all(ids.map((id) => this.find(context, id)));
    return found.filter((one) => one !== undefined);
  }

  /** Those matching a filter over `state.…` paths, within the context's tenant and properties. */
  async query(
    context: TenantContext,
    filter: Record<string, unknown>,
    { sort, limit }: { sort?: Record<string, 1 | -1>; limit: number },
  ): Promise<Kept<S>[]> {
    const cursor = this.documents.find(this.scoped(context, filter), { projection: { version: 1 }, limit });
    const heads = await (sort ? cursor.sort(sort) : cursor).toArray();
    const documents = await this.asListed(context, heads as readonly Head[]);
    return Promise.all(documents.map(async (one) => kept(await this.current(context, one))));
  }

  // Lists show the same things again and again: only what has changed since is read.
  private async asListed({ tenantId }: TenantContext, heads: readonly Head[]): Promise<AnyDocument[]> {
    const known = new Map(heads.map(({ _id }) => [_id, this.listed.get(_id)]));
    const changed = heads.filter(({ _id, version }) => known.get(_id)?.version !== version).map(({ _id }) => _id);
    if (changed.length) {
      const read = await this.documents
        .find({ _id: { $in: changed }, tenantId } as object, { projection: BARE })
        .toArray();
      for (const _id of changed) known.delete(_id);
      for (const one of read) {
        known.set(one._id, one);
        this.listed.set(one._id, one);
      }
    }
    return heads.flatMap(({ _id }) => known.get(_id) ?? []);
  }

  count(context: TenantContext, filter: Record<string, unknown>): Promise<number> {
    return this.documents.countDocuments(this.scoped(context, filter));
  }

  /** The entries of an aggregate's timeline from `after` on, oldest first. */
  async timeline(context: TenantContext, id: string, after = 0, count = 1_000_000): Promise<readonly Entry<E>[]> {
    const one = await this.documents.findOne(this.scoped(context, { _id: id }), {
      projection: { timeline: { $slice: [after, count] } },
    });
    return (one?.['timeline'] ?? []) as Entry<E>[];
  }

  /** The entries in which people wrote or answered something, of all aggregates that match: what is kept of them in words. */
  async inWords(context: TenantContext, filter: Record<string, unknown>): Promise<{ state: S; entry: Entry<E> }[]> {
    const documents = await this.documents.find(this.scoped(context, filter), { projection: { outbox: 0 } }).toArray();
    return documents.flatMap(({ state, timeline }) =>
      (timeline as readonly Entry<E>[])
        .filter(({ event }) => this.type.freeText?.[event.type])
        .map((entry) => ({ state: state as S, entry })),
    );
  }

  /** Ids whose wake-up is due: tenant and id only, the one thing that is read across tenants (DESIGN §4). */
  async dueNow(limit: number): Promise<{ tenantId: string; _id: string }[]> {
    const found = await this.documents
      .find({ wakeAt: { $lte: this.now() } } as object, { projection: { tenantId: 1 }, limit, ...SYSTEM_SCOPE })
      .sort({ wakeAt: 1 })
      .toArray();
    return found.map((one) => ({ tenantId: String(one['tenantId']), _id: String(one._id) }));
  }

  /** With all of its timeline; for rewriting it. */
  protected async whole({ tenantId }: TenantContext, id: string): Promise<Whole<E> | undefined> {
    const found = await this.documents.findOne({ _id: id, tenantId } as object);
    return (found as unknown as Whole<E> | null) ?? undefined;
  }

  protected async load(context: TenantContext, id: string): Promise<Loaded<S> | undefined> {
    const scope = `${context.tenantId} ${String(context.properties)}`;
    const one = await this.reads.one(context, scope, id);
    return one ? this.current(context, one) : undefined;
  }

  // A state of an older shape is folded again from its events; the next commit keeps it.
  protected async current(context: TenantContext, document: AnyDocument): Promise<Loaded<S>> {
    const loaded = { ...document, state: document.state as S };
    if (loaded.stateVersion === this.type.stateVersion) return loaded;
    const entries = await this.timeline({ ...context, properties: 'all' }, loaded._id);
    const state = this.fold(entries);
    return state ? { ...loaded, state } : loaded;
  }

  /** The state after these entries. Erased texts read as blanks. */
  protected fold(entries: readonly Entry<E>[]): S | undefined {
    return entries.reduce<S | undefined>((so, { event }) => this.type.evolve(so, this.readable(event)), undefined);
  }

  private readable(event: E): E {
    const { freeText, blanks = {} } = this.type;
    const gone = (freeText?.[event.type] ?? []).filter((field) => isErased(event[field as keyof E]));
    if (!gone.length) return event;
    return { ...event, ...Object.fromEntries(gone.map((field) => [field, field in blanks ? blanks[field] : ''])) };
  }

  protected async made(context: TenantContext, id: string, key: string): Promise<boolean> {
    return (
      (await this.documents.countDocuments(
        { _id: id, tenantId: context.tenantId, 'timeline.key': ownKey(context, key) } as object,
        { limit: 1 },
      )) > 0
    );
  }

  private scoped(context: TenantContext, filter: Record<string, unknown>): object {
    const { propertyPath } = this.type;
    const property =
      propertyPath && context.properties !== 'all'
        ? { [`state.${propertyPath}`]: { $in: [...context.properties] } }
        : undefined;
    return { ...(property ? { $and: [filter, property] } : filter), tenantId: context.tenantId };
  }

  protected now = (): Instant => this.clock.now().toISOString();
}

const BARE = { timeline: 0, outbox: 0 } as const;

/** The same key by the same person for the same operation: the key kept says who used it. */
export const ownKey = (context: TenantContext, key: string): string => `${context.actor.id}/${key}`;

export const kept = <S>({ _id, version, state }: Pick<Loaded<S>, '_id' | 'version' | 'state'>): Kept<S> => ({
  id: _id,
  version,
  state,
});
