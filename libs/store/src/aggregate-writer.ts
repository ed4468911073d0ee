import { randomBytes } from 'node:crypto';
import type { TenantContext } from '@hearback/tenancy';
import type { AggregateType, Announcement, DomainEvent, Heard, Kept } from './aggregate.js';
import { AggregateReader, kept, type Loaded, type Whole } from './aggregate-reader.js';
import { erased } from './chain.js';
import { makeCommit, type Commit, type CommitOrigin } from './commit.js';
import { commitUpdate, seenPath } from './commit-update.js';
import { documentSchema } from './document-schema.js';
import { GatheredWrites } from './gathered-writes.js';
import type { Keeping } from './keeping.js';
import type { OutboxRelay } from './outbox-relay.js';
import { Recent } from './recent.js';

const REMEMBERED = 1_000;

/** As it was written, with what then stood in its outbox. */
type Remembered<S> = Loaded<S> & { readonly outbox?: readonly Announcement[] };

/**
 * The writing half of a store: a commit is one change of one document that names the version it builds on (DESIGN §4). Whoever changes
 * a document in another way must raise its version too, or what this process remembers would undo it.
 */
export class AggregateWriter<S extends object, E extends DomainEvent, P> extends AggregateReader<S, E, P> {
  readonly prepare: () => Promise<void>;
  private readonly relay: OutboxRelay;
  private readonly writes: GatheredWrites;
  // As this process last wrote them: what is decided on one of these counts only when its commit succeeds, for that names the version.
  private readonly written = new Recent<Remembered<S>>(REMEMBERED);

  constructor(keeping: Keeping, type: AggregateType<S, E, P>) {
    const name = type.family.aggregate;
    super(keeping.connection.collection(name), type, keeping.clock);
    const model = keeping.connection.model(name, documentSchema(type.indexes ?? []), name);
    this.prepare = () => model.createIndexes();
    this.relay = keeping.relay;
    this.writes = new GatheredWrites(this.documents as never);
    keeping.add(this);
    this.relay.carries(this.documents, { family: type.family, publicState: (state) => type.publicState(state as S) });
  }

  protected async insert(
    context: TenantContext,
    id: string,
    events: readonly E[],
    origin: CommitOrigin,
  ): Promise<Kept<S> | undefined> {
    const commit = makeCommit(this.type, undefined, events, origin);
    const { set, entries, announcements, wakeAt } = commit;
    const seen = origin.heard && { [origin.heard.source]: origin.heard.version };
    const { tenantId } = context;
    const made = await this.writes.insert({
      ...{ _id: id, tenantId, ...set, timeline: entries, outbox: announcements },
      ...(seen ? { seen } : {}),
      ...(wakeAt ? { wakeAt } : {}),
    });
    if (made !== 'DONE') return undefined;
    return this.done(undefined, { _id: id, tenantId, ...set, seen, outbox: announcements }, context, commit);
  }

  protected async update(
    context: TenantContext,
    loaded: Remembered<S>,
    events: readonly E[],
    origin: CommitOrigin,
  ): Promise<Kept<S> | undefined> {
    const commit = makeCommit(this.type, loaded, events, origin);
    const { _id, tenantId } = loaded;
    const safe = loaded.outbox?.filter(this.relay.isSafe) ?? [];
    const unsent = loaded.outbox?.filter((one) => !safe.includes(one));
    const mark = randomBytes(9).toString('base64url');
    const { filter, update } = commitUpdate(loaded, commit, { ...origin, mark, unsent });
    const outcome = await this.writes.update(filter, update);
    this.written.forget(_id);
    // Among others in one command: the mark tells whose commit came through.
    const made =
      outcome === 'DONE' ||
      (outcome === 'UNSURE' &&
        (await this.documents.countDocuments({ _id, tenantId, 'timeline.commit': mark } as never, { limit: 1 })) > 0);
    if (!made) return undefined;
    this.relay.cleared(this.documents, _id, safe);
    const seen = origin.heard ? { ...loaded.seen, [origin.heard.source]: origin.heard.version } : loaded.seen;
    const outbox = unsent && [...unsent, ...commit.announcements];
    return this.done(loaded, { ...loaded, ...commit.set, seen, outbox }, context, commit);
  }

  /** A commit before which the texts of all entries are replaced by their digests. False when somebody else was faster. */
  protected async rewrite(document: Whole<E>, events: readonly E[], origin: CommitOrigin): Promise<boolean> {
    const { _id, tenantId, version, head } = document;
    const entries = document.timeline.map((entry) => erased(entry));
    const commit = makeCommit(this.type, { version, head, state: this.fold(entries)! }, events, origin);
    const { outboxPending, ...fields } = commit.set;
    this.written.forget(_id);
    this.listed.forget(_id);
    const { modifiedCount } = await this.documents.updateOne(
      { _id, tenantId, version } as never,
      {
        $set: { ...fields, timeline: [...entries, ...commit.entries] },
        ...(outboxPending ? { $min: { outboxPending } } : {}),
        ...(commit.announcements.length ? { $push: { outbox: { $each: commit.announcements } } } : {}),
      } as never,
      { ignoreUndefined: true },
    );
    if (!modifiedCount) return false;
    if (commit.announcements.length)
      this.relay.send(this.documents, origin.context.tenantId, _id, commit.announcements);
    return true;
  }

  /** Told of every commit of this process: for what a store keeps in memory beside its documents. */
  protected committed(_context: TenantContext, _before: S | undefined, _now: S): void {}

  private done(
    before: Loaded<S> | undefined,
    now: Remembered<S>,
    context: TenantContext,
    { announcements }: Commit<S, E>,
  ): Kept<S> {
    this.written.set(now._id, now);
    this.committed(context, before?.state, now.state);
    if (announcements.length) this.relay.send(this.documents, context.tenantId, now._id, announcements);
    return kept(now);
  }

  // For whom the whole company is open: where properties are named, the database says whether this one is among them.
  protected remembered({ tenantId, properties }: TenantContext, id: string): Remembered<S> | undefined {
    const found = properties === 'all' ? this.written.get(id) : undefined;
    return found?.tenantId === tenantId ? found : undefined;
  }

  // An event without effect is remembered too: an older one that comes after it must not have any.
  protected async noted({ _id, tenantId, version }: Loaded<S>, heard: Heard): Promise<boolean> {
    const { matchedCount } = await this.documents.updateOne({ _id, tenantId, version } as never, {
      $max: { [seenPath(heard)]: heard.version } as never,
    });
    return matchedCount > 0;
  }
}
