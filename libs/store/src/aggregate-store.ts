import { notFound, ok, refuse, type HeardEvent, type Instant, type Refusal } from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';
import mongoose from 'mongoose';
import {
  isDecisionRefusal,
  type AggregateType,
  type Changed,
  type ChangeOptions,
  type Decision,
  type DomainEvent,
  type Heard,
  type Kept,
} from './aggregate.js';
import type { Keeping } from './keeping.js';
import { makeCommit, type Commit, type CommitOrigin } from './commit.js';
import { AggregateReader, kept, ownKey, type Loaded } from './aggregate-reader.js';
import type { OutboxRelay } from './outbox-relay.js';
import { dueBy } from './due-by.js';
import { documentSchema } from './document-schema.js';

// Enough for many writers on one document; beyond it something is wrong with the document, not with luck.
const TRIES = 24;

/**
 * The repository of one kind of aggregate. Every change loads the state, lets a pure function decide, and commits events, state, outbox
 * and next wake-up as one change of one document (DESIGN §4). The raw model never leaves this class.
 */
export class AggregateStore<S extends object, E extends DomainEvent, P> extends AggregateReader<S, E, P> {
  readonly prepare: () => Promise<void>;
  private readonly relay: OutboxRelay;

  constructor(keeping: Keeping, type: AggregateType<S, E, P>) {
    const name = type.family.aggregate;
    super(keeping.connection.collection(name), type, keeping.clock);
    const model = keeping.connection.model(name, documentSchema(type.indexes ?? []), name);
    this.prepare = () => model.createIndexes();
    this.relay = keeping.relay;
    keeping.add(this);
    this.relay.carries(this.documents, { family: type.family, publicState: (state) => type.publicState(state as S) });
  }

  /** Changes one existing aggregate. Refused with NOT_FOUND when it is not there or not the context's to see. */
  change(
    context: TenantContext,
    id: string,
    decide: (state: S, now: Instant) => Decision<E>,
    options: ChangeOptions = {},
  ): Promise<Changed<S>> {
    return this.run(context, id, options, (loaded, now) =>
      loaded ? decide(loaded.state, now) : notFound(options.path ?? 'id'),
    );
  }

  /** Makes a new aggregate under a derived id. The same id again answers with what it made the first time. */
  async create(
    context: TenantContext,
    id: string,
    decide: (now: Instant) => Decision<E>,
    options: Pick<ChangeOptions, 'key'> = {},
  ): Promise<Changed<S>> {
    const now = this.now();
    const decision = decide(now);
    if (isDecisionRefusal(decision)) return decision;
    const made = await this.insert(context, id, decision, { context, at: () => now, key: options.key });
    return ok(made ?? (await this.get(context, id)));
  }

  /** Takes in an event of another aggregate: nothing happens for a version already heard, in any order, weeks later too. */
  async hear(
    context: TenantContext,
    id: string,
    event: HeardEvent<unknown>,
    decide: (state: S | undefined, now: Instant) => Decision<E>,
  ): Promise<Kept<S> | undefined> {
    const changed = await this.run(context, id, {}, (loaded, now) => decide(loaded?.state, now), event);
    return 'ok' in changed ? changed.ok : undefined;
  }

  /** Works off everything due by now, each instant in its order. */
  async wake(context: TenantContext, id: string): Promise<void> {
    await this.retry(async () => {
      const loaded = await this.load(context, id);
      if (!loaded) return true;
      const { events, instants } = dueBy(this.type, loaded.state, this.now());
      if (!events.length) return true;
      return Boolean(await this.update(context, loaded, events, { context, at: (i) => instants[i]! }));
    }, id);
  }

  private async run(
    context: TenantContext,
    id: string,
    options: ChangeOptions,
    decide: (loaded: Loaded<S> | undefined, now: Instant) => Decision<E>,
    heard?: HeardEvent<unknown>,
  ): Promise<Changed<S>> {
    let answer: Changed<S> | undefined;
    await this.retry(async () => {
      const loaded = await this.load(context, id);
      if (heard && loaded && (loaded.seen?.[heard.source] ?? 0) >= heard.version) answer = ok(kept(loaded));
      else answer = await this.attempt(context, id, options, loaded, decide, heard);
      return answer !== undefined;
    }, id);
    return answer!;
  }

  // Undefined when somebody else was faster: the caller decides again on what is there now.
  private async attempt(
    context: TenantContext,
    id: string,
    { key, ifVersion }: ChangeOptions,
    loaded: Loaded<S> | undefined,
    decide: (loaded: Loaded<S> | undefined, now: Instant) => Decision<E>,
    heard?: HeardEvent<unknown>,
  ): Promise<Changed<S> | undefined> {
    const now = this.now();
    const outdated = loaded && ifVersion != null && ifVersion !== loaded.version;
    const decision = outdated ? { refusal: OUTDATED } : decide(loaded, now);
    if (isDecisionRefusal(decision))
      return loaded && key && (await this.made(context, id, key)) ? ok(kept(loaded)) : decision;
    if (!decision.length) {
      if (!loaded) return notFound('id');
      return !heard || (await this.noted(loaded, heard)) ? ok(kept(loaded)) : undefined;
    }
    const origin: CommitOrigin = { context, at: () => now, key: key && ownKey(context, key), heard };
    const made = loaded
      ? await this.update(context, loaded, decision, origin)
      : await this.insert(context, id, decision, origin);
    if (made || !key || !loaded) return made && ok(made);
    return (await this.made(context, id, key)) ? ok(await this.get(context, id)) : undefined;
  }

  private async insert(
    context: TenantContext,
    id: string,
    events: readonly E[],
    origin: CommitOrigin,
  ): Promise<Kept<S> | undefined> {
    const commit = makeCommit(this.type, undefined, events, origin);
    const { set, entries, announcements, wakeAt } = commit;
    try {
      await this.documents.insertOne(
        {
          _id: id,
          tenantId: context.tenantId,
          ...set,
          timeline: entries,
          outbox: announcements,
          ...(origin.heard ? { seen: { [origin.heard.source]: origin.heard.version } } : {}),
          ...(wakeAt ? { wakeAt } : {}),
        } as never,
        { ignoreUndefined: true },
      );
    } catch (error) {
      if (isDuplicate(error)) return undefined;
      throw error;
    }
    return this.said(context, id, commit);
  }

  private async update(
    context: TenantContext,
    loaded: Loaded<S>,
    events: readonly E[],
    origin: CommitOrigin,
  ): Promise<Kept<S> | undefined> {
    const commit = makeCommit(this.type, loaded, events, origin);
    const { set, entries, announcements, wakeAt } = commit;
    // An older announcement may still be waiting: its age decides when the poller looks.
    const { outboxPending, ...fields } = set;
    const changed = await this.documents.updateOne(
      {
        _id: loaded._id,
        tenantId: context.tenantId,
        version: loaded.version,
        ...(origin.key ? { 'timeline.key': { $ne: origin.key } } : {}),
        ...(origin.heard ? notHeard(origin.heard) : {}),
      } as never,
      {
        $set: { ...fields, ...(wakeAt ? { wakeAt } : {}) },
        ...(wakeAt ? {} : { $unset: { wakeAt: '' } }),
        ...(outboxPending ? { $min: { outboxPending } } : {}),
        ...(origin.heard ? { $max: { [seenPath(origin.heard)]: origin.heard.version } } : {}),
        $push: { timeline: { $each: entries }, ...(announcements.length ? { outbox: { $each: announcements } } : {}) },
      } as never,
      { ignoreUndefined: true },
    );
    return changed.modifiedCount ? this.said(context, loaded._id, commit) : undefined;
  }

  // An event without effect is remembered too: an older one that comes after it must not have any.
  private async noted({ _id, tenantId, version }: Loaded<S>, heard: Heard): Promise<boolean> {
    const { matchedCount } = await this.documents.updateOne({ _id, tenantId, version } as never, {
      $max: { [seenPath(heard)]: heard.version } as never,
    });
    return matchedCount > 0;
  }

  private said(context: TenantContext, id: string, { set, announcements }: Commit<S, E>): Kept<S> {
    if (announcements.length) this.relay.send(this.documents, context.tenantId, id, announcements);
    return { id, version: set.version, state: set.state };
  }

  private async get(context: TenantContext, id: string): Promise<Kept<S>> {
    const found = await this.find({ ...context, properties: 'all' }, id);
    if (!found) throw new Error(`${this.type.family.aggregate} ${id} was there a moment ago`);
    return found;
  }

  private async retry(attempt: () => Promise<boolean>, id: string): Promise<void> {
    for (let i = 0; i < TRIES; i++) if (await attempt()) return;
    throw new Error(`${this.type.family.aggregate} ${id} changed ${TRIES} times while it was being changed`);
  }
}

const seenPath = ({ source }: Heard) => `seen.${source}`;
const notHeard = (heard: Heard) => ({ [seenPath(heard)]: { $not: { $gte: heard.version } } });
const isDuplicate = (error: unknown) => error instanceof mongoose.mongo.MongoServerError && error.code === 11000;

const OUTDATED: Refusal = refuse(
  'OUTDATED_VIEW',
  { zh: '这条记录刚被别人改过。', en: 'Somebody else has changed this meanwhile.' },
  { zh: '刷新后按最新内容再决定。', en: 'Reload it and decide again on what it says now.' },
).refusal;
