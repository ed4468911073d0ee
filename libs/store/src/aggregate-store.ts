import { notFound, ok, refuse, type HeardEvent, type Instant, type Refusal } from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';
import {
  isDecisionRefusal,
  type Changed,
  type ChangeOptions,
  type Decision,
  type DomainEvent,
  type Kept,
} from './aggregate.js';
import { kept, ownKey, type Loaded } from './aggregate-reader.js';
import { AggregateWriter } from './aggregate-writer.js';
import { actorId, holdsText } from './chain.js';
import type { CommitOrigin } from './commit.js';
import { dueBy } from './due-by.js';
import { OneAtATime } from './one-at-a-time.js';

// Enough for many writers on one document; beyond it something is wrong with the document, not with luck.
const TRIES = 24;

/**
 * The repository of one kind of aggregate. Every change loads the state, lets a pure function decide, and commits events, state, outbox
 * and next wake-up as one change of one document (DESIGN §4). The raw model never leaves this class.
 */
export class AggregateStore<S extends object, E extends DomainEvent, P> extends AggregateWriter<S, E, P> {
  private readonly turns = new OneAtATime();

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

  /**
   * Takes the free texts out of an aggregate for good: digests stand in the timeline, which verifies as before, and blanks in the state.
   * `saying` is entered behind it, so that nobody decides on what was there before. Nothing happens where no text is left; answers
   * whether something did.
   */
  async redact(context: TenantContext, id: string, saying: (now: Instant) => readonly [E, ...E[]]): Promise<boolean> {
    let done = false;
    const attempt = async (): Promise<boolean> => {
      const document = await this.whole(context, id);
      if (!document || !holdsText(document.timeline)) return true;
      const now = this.now();
      done = await this.rewrite(document, saying(now), { context, at: () => now });
      return done;
    };
    await this.turns.run(id, () => this.retry(attempt, id));
    return done;
  }

  /** Works off everything due by now, each instant in its order. */
  async wake(context: TenantContext, id: string): Promise<void> {
    await this.turns.run(id, () =>
      this.retry(async () => {
        const loaded = await this.load(context, id);
        if (!loaded) return true;
        const { events, instants } = dueBy(this.type, loaded.state, this.now());
        if (!events.length) return true;
        return Boolean(await this.update(context, loaded, events, { context, at: (i) => instants[i]! }));
      }, id),
    );
  }

  private run(
    context: TenantContext,
    id: string,
    options: ChangeOptions,
    decide: (loaded: Loaded<S> | undefined, now: Instant) => Decision<E>,
    heard?: HeardEvent<unknown>,
  ): Promise<Changed<S>> {
    return this.turns.run(id, () => this.decideAndCommit(context, id, options, decide, heard));
  }

  private async decideAndCommit(
    context: TenantContext,
    id: string,
    options: ChangeOptions,
    decide: (loaded: Loaded<S> | undefined, now: Instant) => Decision<E>,
    heard?: HeardEvent<unknown>,
  ): Promise<Changed<S>> {
    const remembered = this.remembered(context, id);
    // The first that another says is most likely of something that is not there yet.
    const guess = remembered !== undefined || heard?.version === 1;
    let answer = guess ? await this.attempt(context, id, options, remembered, decide, heard, true) : undefined;
    if (answer) return answer;
    await this.retry(async () => {
      answer = await this.attempt(context, id, options, await this.load(context, id), decide, heard);
      return answer !== undefined;
    }, id);
    return answer!;
  }

  // Undefined when somebody else was faster, or when a guess would have to be believed: the caller decides again on what is there
  // now. A guess that is committed was right, since a commit names the version it builds on, or inserts.
  private async attempt(
    context: TenantContext,
    id: string,
    { key, ifVersion }: ChangeOptions,
    loaded: Loaded<S> | undefined,
    decide: (loaded: Loaded<S> | undefined, now: Instant) => Decision<E>,
    heard?: HeardEvent<unknown>,
    isGuess = false,
  ): Promise<Changed<S> | undefined> {
    // Heard is heard for ever: this much is true of something remembered too.
    if (heard && loaded && (loaded.seen?.[heard.source] ?? 0) >= heard.version) return ok(kept(loaded));
    const now = this.now();
    const outdated = loaded && ifVersion != null && ifVersion !== loaded.version;
    const decision = outdated ? await this.outdated(context, id, ifVersion) : decide(loaded, now);
    if (isDecisionRefusal(decision)) {
      if (isGuess) return undefined;
      return loaded && key && (await this.made(context, id, key)) ? ok(kept(loaded)) : decision;
    }
    if (!decision.length) {
      if (!loaded) return isGuess ? undefined : notFound('id');
      if (heard) return (await this.noted(loaded, heard)) ? ok(kept(loaded)) : undefined;
      return isGuess ? undefined : ok(kept(loaded));
    }
    const origin: CommitOrigin = { context, at: () => now, key: key && ownKey(context, key), heard };
    const made = loaded
      ? await this.update(context, loaded, decision, origin)
      : await this.insert(context, id, decision, origin);
    if (made || !key || !loaded || isGuess) return made && ok(made);
    return (await this.made(context, id, key)) ? ok(await this.get(context, id)) : undefined;
  }

  // One version an event (ADR 3): what came after the one that was seen stands behind it on the timeline.
  private async outdated(context: TenantContext, id: string, seen: number): Promise<{ refusal: Refusal }> {
    const since = await this.timeline({ ...context, properties: 'all' }, id, Math.max(0, seen), MOST_CHANGES);
    const changes = since.map(({ event, at, actor }) => ({
      type: event.type,
      at,
      actor: actorId(actor),
    }));
    return { refusal: { ...OUTDATED, changes } };
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

// More than anybody reads before they look at the thing itself.
const MOST_CHANGES = 20;

const OUTDATED: Refusal = refuse(
  'OUTDATED_VIEW',
  { zh: '这条记录刚被别人改过。', en: 'Somebody else has changed this meanwhile.' },
  { zh: '刷新后按最新内容再决定。', en: 'Reload it and decide again on what it says now.' },
).refusal;
