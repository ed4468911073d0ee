import { randomBytes } from 'node:crypto';
import type { TenantContext } from '@hearback/tenancy';
import type { AggregateType, DomainEvent, Heard, Kept } from './aggregate.js';
import { AggregateReader, kept, type Loaded } from './aggregate-reader.js';
import { makeCommit, type Commit, type CommitOrigin } from './commit.js';
import { documentSchema } from './document-schema.js';
import { GatheredWrites } from './gathered-writes.js';
import type { Keeping } from './keeping.js';
import type { OutboxRelay } from './outbox-relay.js';
import { Recent } from './recent.js';

const REMEMBERED = 1_000;

/**
 * The writing half of a store: a commit is one change of one document that names the version it builds on (DESIGN §4). Whoever changes
 * a document in another way must raise its version too, or what this process remembers would undo it.
 */
export class AggregateWriter<S extends object, E extends DomainEvent, P> extends AggregateReader<S, E, P> {
  readonly prepare: () => Promise<void>;
  private readonly relay: OutboxRelay;
  private readonly writes: GatheredWrites;
  // As this process last wrote them: what is decided on one of these counts only when its commit succeeds, for that names the version.
  private readonly written = new Recent<Loaded<S>>(REMEMBERED);

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
    return this.done(undefined, { _id: id, tenantId, ...set, seen }, context, commit);
  }

  protected async update(
    context: TenantContext,
    loaded: Loaded<S>,
    events: readonly E[],
    origin: CommitOrigin,
  ): Promise<Kept<S> | undefined> {
    const commit = makeCommit(this.type, loaded, events, origin);
    const { set, entries, announcements, wakeAt } = commit;
    const { _id } = loaded;
    const { tenantId } = context;
    // An older announcement may still be waiting: its age decides when the poller looks.
    const { outboxPending, state, ...fields } = set;
    // A state of an older shape was folded anew: all of it is written.
    const isOfThisShape = loaded.stateVersion === this.type.stateVersion;
    const { changed, gone } = isOfThisShape ? difference(loaded.state, state) : { changed: { state }, gone: {} };
    const unset = { ...gone, ...(wakeAt ? {} : { wakeAt: '' }) };
    const mark = randomBytes(9).toString('base64url');
    const outcome = await this.writes.update(
      {
        ...{ _id, tenantId, version: loaded.version },
        ...(origin.key ? { 'timeline.key': { $ne: origin.key } } : {}),
        ...(origin.heard ? notHeard(origin.heard) : {}),
      },
      {
        $set: { ...fields, ...changed, ...(wakeAt ? { wakeAt } : {}) },
        ...(Object.keys(unset).length ? { $unset: unset } : {}),
        ...(outboxPending ? { $min: { outboxPending } } : {}),
        ...(origin.heard ? { $max: { [seenPath(origin.heard)]: origin.heard.version } } : {}),
        $push: {
          timeline: { $each: [...entries.slice(0, -1), { ...entries.at(-1), commit: mark }] },
          ...(announcements.length ? { outbox: { $each: announcements } } : {}),
        },
      },
    );
    this.written.forget(_id);
    // Among others in one command: the mark tells whose commit came through.
    const made =
      outcome === 'DONE' ||
      (outcome === 'UNSURE' &&
        (await this.documents.countDocuments({ _id, tenantId, 'timeline.commit': mark } as never, { limit: 1 })) > 0);
    if (!made) return undefined;
    const seen = origin.heard ? { ...loaded.seen, [origin.heard.source]: origin.heard.version } : loaded.seen;
    return this.done(loaded, { ...loaded, ...set, seen }, context, commit);
  }

  /** Told of every commit of this process: for what a store keeps in memory beside its documents. */
  protected committed(_context: TenantContext, _before: S | undefined, _now: S): void {}

  private done(
    before: Loaded<S> | undefined,
    now: Loaded<S>,
    context: TenantContext,
    { announcements }: Commit<S, E>,
  ): Kept<S> {
    this.written.set(now._id, now);
    this.committed(context, before?.state, now.state);
    if (announcements.length) this.relay.send(this.documents, context.tenantId, now._id, announcements);
    return kept(now);
  }

  // For whom the whole company is open: where properties are named, the database says whether this one is among them.
  protected remembered({ tenantId, properties }: TenantContext, id: string): Loaded<S> | undefined {
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

const seenPath = ({ source }: Heard) => `seen.${source}`;
const notHeard = (heard: Heard) => ({ [seenPath(heard)]: { $not: { $gte: heard.version } } });

/**
 * What of a state has changed, as paths of the document: so that an update carries and indexes that only. A part counts as unchanged when
 * it is the very same; `evolve` keeps what it does not touch.
 */
function difference(before: object, now: object): { changed: Record<string, unknown>; gone: Record<string, ''> } {
  const was = new Map<string, unknown>(Object.entries(before));
  const is = Object.entries(now).filter(([, value]) => value !== undefined);
  const here = new Set(is.map(([key]) => key));
  return {
    changed: Object.fromEntries(
      is.filter(([key, value]) => was.get(key) !== value).map(([key, value]) => [`state.${key}`, value]),
    ),
    gone: Object.fromEntries([...was.keys()].filter((key) => !here.has(key)).map((key) => [`state.${key}`, ''])),
  };
}
