import type { Outcome } from '@hearback/contracts';
import type { TenantContext, TenantId } from '@hearback/tenancy';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { ChangeFeed, type Feed } from './change-feed.js';
import type { Change } from './changes.js';
import { placeIn, positionOf } from './position.js';

/** What came at once, and where the feed stands after it. */
export interface Batch {
  readonly position: string;
  readonly changes: readonly Change[];
}

const LOOK_EVERY_MS = 200;
// One answer carries no more.
const AT_ONCE = 100;

/** Reads the feed of a company for everybody of it who listens at this gateway, as long as somebody does. */
class Tail {
  private readonly logger = new Logger('live');
  private readonly ears = new Set<() => void>();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private looking: Promise<void> = Promise.resolve();
  listeners = 0;
  feed: Feed | undefined;

  constructor(
    private readonly feeds: ChangeFeed,
    private readonly context: TenantContext,
  ) {}

  /** Sees whether there is more than it knows, reads it then, and tells everybody. One look at a time, so that none goes back. */
  look(): Promise<void> {
    this.looking = this.looking.catch(() => undefined).then(() => this.lookNow());
    return this.looking;
  }

  /** Resolves at the next change, or when the signal says that nobody waits any more. */
  next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.ears.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      if (signal.aborted) return done();
      signal.addEventListener('abort', done);
      this.ears.add(done);
    });
  }

  start(): void {
    this.timer ??= setTimeout(() => {
      this.look()
        .catch((error: unknown) => this.logger.warn(`feed of ${this.context.tenantId}: ${String(error)}`))
        .finally(() => {
          this.timer = undefined;
          if (this.listeners && !this.stopped) this.start();
        });
    }, LOOK_EVERY_MS);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async lookNow(): Promise<void> {
    const now = await this.feeds.last(this.context);
    if (positionOf(now) === positionOf(this.feed)) return;
    this.feed = await this.feeds.read(this.context);
    for (const hear of [...this.ears]) hear();
  }
}

/** Tells whoever follows a company what changes there, from now on or from a position, each change once and in order. */
@Injectable()
export class Following implements OnApplicationShutdown {
  private readonly tails = new Map<TenantId, Tail>();

  constructor(private readonly feeds: ChangeFeed) {}

  onApplicationShutdown(): void {
    for (const tail of this.tails.values()) tail.stop();
  }

  /** The first batch comes at once, and says where the feed stands. Throws a refusal when a position can no longer be gone on from. */
  async *follow(
    context: TenantContext,
    after: string | undefined,
    signal: AbortSignal,
    must: (place: Outcome<number>) => number,
  ): AsyncGenerator<Batch, undefined> {
    const tail = this.tails.get(context.tenantId) ?? new Tail(this.feeds, context);
    this.tails.set(context.tenantId, tail);
    tail.listeners += 1;
    try {
      await tail.look();
      tail.start();
      let position = after ?? positionOf(tail.feed);
      let first = true;
      while (!signal.aborted) {
        const { feed } = tail;
        const from = must(placeIn(feed, position));
        const missed = feed ? feed.last - from : 0;
        const changes = missed ? feed!.changes.slice(-missed).slice(0, AT_ONCE) : [];
        if (!changes.length && !first) {
          await tail.next(signal);
          continue;
        }
        position = positionOf(feed && { born: feed.born, last: from + changes.length });
        first = false;
        yield { position, changes };
      }
    } finally {
      tail.listeners -= 1;
      if (!tail.listeners) this.forget(context.tenantId, tail);
    }
    return undefined;
  }

  private forget(tenantId: TenantId, tail: Tail): void {
    tail.stop();
    this.tails.delete(tenantId);
  }
}
