import { setTimeout as wait } from 'node:timers/promises';
import { Keeping, newKeyOnce, TenantCollection } from '@hearback/store';
import type { TenantContext, TenantId } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import type { Change } from './changes.js';

/** The newest changes of a company in their order. The last of them is number `last`. */
export interface Feed {
  /** Tells this feed from one that was there before it. */
  readonly born: string;
  readonly last: number;
  readonly changes: readonly Change[];
}
interface Kept extends Omit<Feed, 'changes'> {
  readonly changes: readonly (Change & { readonly key: string })[];
}
interface Line {
  readonly changes: Change[];
  readonly written: Promise<void>;
}

/** So many are kept of a company. Whoever has missed more reads anew. */
export const KEPT = 500;

// A write costs as much as the whole feed is long. The more was written last, the longer the next write waits for more to go with it.
const PAUSE_PER_CHANGE_MS = 5;
const LONGEST_PAUSE_MS = 100;

/**
 * The newest changes of each company: one document, so that numbers have no holes and nobody sees 5 before 4, whichever gateway has
 * heard them (ADR 30). What is heard while another write is under way goes together.
 */
@Injectable()
export class ChangeFeed {
  private readonly feeds: TenantCollection<Kept>;
  private readonly underWay = new Map<TenantId, Promise<unknown>>();
  private readonly waiting = new Map<TenantId, Line>();

  constructor(keeping: Keeping) {
    this.feeds = new TenantCollection(keeping, 'change-feeds');
  }

  /** Resolves when it is kept. What is there already is not entered again. */
  append(context: TenantContext, change: Change): Promise<void> {
    const line = this.waiting.get(context.tenantId) ?? this.queue(context);
    line.changes.push(change);
    return line.written;
  }

  /** The feed as it is now; undefined before the company's first change. */
  async read(context: TenantContext): Promise<Feed | undefined> {
    return (await this.feeds.findOne(context, { _id: context.tenantId })) ?? undefined;
  }

  /** Its last number only. */
  async last(context: TenantContext): Promise<Pick<Feed, 'born' | 'last'> | undefined> {
    const projection = { born: 1, last: 1 } as const;
    return (await this.feeds.find(context, { _id: context.tenantId }, { projection, limit: 1 }))[0];
  }

  private queue(context: TenantContext): Line {
    const { tenantId } = context;
    const changes: Change[] = [];
    const before = this.underWay.get(tenantId) ?? Promise.resolve();
    const written = before.then(() => {
      this.waiting.delete(tenantId);
      return this.write(context, changes);
    });
    const rest = () => wait(Math.min(changes.length * PAUSE_PER_CHANGE_MS, LONGEST_PAUSE_MS));
    const rested = written.then(rest, rest).finally(() => {
      if (this.underWay.get(tenantId) === rested) this.underWay.delete(tenantId);
    });
    this.underWay.set(tenantId, rested);
    const line = { changes, written };
    this.waiting.set(tenantId, line);
    return line;
  }

  private async write(context: TenantContext, changes: readonly Change[]): Promise<void> {
    const keyed = changes.map((one) => ({ ...one, key: `${one.id}:${one.version}` }));
    const isNew = { $not: { $in: ['$$one.key', '$changes.key'] } };
    await this.feeds.updateOne(
      context,
      { _id: context.tenantId },
      [
        {
          $set: {
            born: { $ifNull: ['$born', newKeyOnce()] },
            last: { $ifNull: ['$last', 0] },
            changes: { $ifNull: ['$changes', []] },
          },
        },
        { $set: { added: { $filter: { input: { $literal: keyed }, as: 'one', cond: isNew } } } },
        {
          $set: {
            last: { $add: ['$last', { $size: '$added' }] },
            changes: { $slice: [{ $concatArrays: ['$changes', '$added'] }, -KEPT] },
          },
        },
        { $unset: 'added' },
      ],
      { upsert: true },
    );
  }
}
