import { randomUUID } from 'node:crypto';
import type { EventFamily } from '@hearback/contracts';
import { tenantIdFrom, type TenantId } from '@hearback/tenancy';
import type { Announcement } from './aggregate.js';
import type { Documents } from './document-schema.js';
import { SYSTEM_SCOPE } from './system-scope.js';

/** Carries one event to the others; resolves when it is safe with the broker. */
export type Publish = (
  family: EventFamily<unknown>,
  tenantId: TenantId,
  aggregateId: string,
  announcement: Announcement,
) => Promise<void>;

// What the relay must know of a collection: whose events it holds, and how a state is shown to others.
interface Carried {
  readonly family: EventFamily<unknown>;
  readonly publicState: (state: object) => unknown;
}
/** Of one document: the versions that are safe with the broker and still stand in its outbox. */
interface Acked {
  readonly tenantId: TenantId;
  readonly versions: Set<number>;
}

// A crash left it, or the broker was away: older than this and the poller takes it.
const STALE_MS = 3_000;
const PER_TENANT = 100;
// Most documents are written again sooner: that commit clears their outbox by the way.
const CLEAR_AFTER_MS = 1_000;
const AT_ONCE = 64;

/**
 * Publishes what a commit said right after the commit, and what a crash or a lost broker left, later (DESIGN §4). An entry leaves the
 * document's outbox only when JetStream has acknowledged it; the clearing is gathered, because losing it costs a repetition only.
 */
export class OutboxRelay {
  private readonly collections = new Map<Documents, Carried>();
  private readonly acked = new Map<Documents, Map<string, Acked>>();
  private readonly safe = new WeakSet<Announcement>();
  private clearing: NodeJS.Timeout | undefined;
  private underWay = 0;

  constructor(private readonly publish: Publish) {}

  /** Says which collection holds the outboxes of which family. */
  carries(collection: Documents, carried: Carried): void {
    this.collections.set(collection, carried);
  }

  /** Publishes without being waited for: the commit is safe already. */
  send(collection: Documents, tenantId: TenantId, id: string, announcements: readonly Announcement[]): void {
    const family = this.carried(collection).family;
    for (const announcement of announcements) {
      this.underWay += 1;
      void this.publish(family, tenantId, id, announcement)
        .then(
          () => this.clearSoon(collection, tenantId, id, announcement),
          () => undefined, // it stays in the outbox; the poller goes on
        )
        .finally(() => (this.underWay -= 1));
    }
  }

  /** One round of the poller: what has waited for longer than a publish takes, each tenant its share in turn. */
  async sweep(staleMs = STALE_MS): Promise<number> {
    let found = 0;
    for (const collection of this.collections.keys()) {
      const before = new Date(Date.now() - staleMs);
      const tenants = await collection.distinct('tenantId', { outboxPending: { $lte: before } }, SYSTEM_SCOPE);
      for (const tenant of tenants) {
        const waiting = await collection
          .find({ outboxPending: { $lte: before }, tenantId: tenant }, { projection: { outbox: 1 }, limit: PER_TENANT })
          .sort({ outboxPending: 1 })
          .toArray();
        found += waiting.length;
        for (const { _id, outbox } of waiting) this.send(collection, tenantIdFrom('sweep', tenant), _id, outbox);
      }
    }
    return found;
  }

  /** How much is still on its way out, in this process and in the store. */
  async pending(): Promise<number> {
    if (this.acked.size) await this.clear();
    const stored = await Promise.all(
      [...this.collections.keys()].map((one) => one.countDocuments({ outboxPending: { $exists: true } }, SYSTEM_SCOPE)),
    );
    return this.underWay + stored.reduce((sum, n) => sum + n, 0);
  }

  /**
   * Says the newest of every aggregate again: after the broker has lost its store. Consumers that have heard it already do
   * nothing (`seen`).
   */
  async replay(): Promise<number> {
    const again = randomUUID();
    let count = 0;
    for (const [collection, carried] of this.collections) {
      const filter = { announced: { $exists: true } };
      const all = collection.find(filter, { projection: { tenantId: 1 }, batchSize: AT_ONCE, ...SYSTEM_SCOPE });
      while (await all.hasNext()) {
        const batch = all.readBufferedDocuments();
        await Promise.all(
          batch.map(({ _id, tenantId }) =>
            this.sayAgain(collection, carried, tenantIdFrom('sweep', tenantId), _id, again),
          ),
        );
        count += batch.length;
      }
    }
    return count;
  }

  /** Waits until nothing of this process is on its way: before its connections close. */
  async drain(): Promise<void> {
    while (this.underWay || this.acked.size) await this.clear();
  }

  private async sayAgain(
    collection: Documents,
    { family, publicState }: Carried,
    tenantId: TenantId,
    id: string,
    again: string,
  ): Promise<void> {
    const one = await collection.findOne({ _id: id, tenantId }, { projection: { timeline: 0, outbox: 0 } });
    if (!one?.announced) return;
    await this.publish(family, tenantId, id, {
      ...one.announced,
      again,
      version: one.version,
      head: one.head,
      state: publicState(one.state),
    });
  }

  /** Whether the broker has acknowledged it: then it need not stand in an outbox any more. */
  isSafe = (announcement: Announcement): boolean => this.safe.has(announcement);

  /** A commit has taken these out of a document's outbox by the way: they need not be cleared any more. */
  cleared(collection: Documents, id: string, announcements: readonly Announcement[]): void {
    const documents = this.acked.get(collection);
    const acked = documents?.get(id);
    for (const { version } of announcements) acked?.versions.delete(version);
    if (!acked?.versions.size) documents?.delete(id);
  }

  private clearSoon(collection: Documents, tenantId: TenantId, id: string, announcement: Announcement): void {
    this.safe.add(announcement);
    const documents = this.acked.get(collection) ?? new Map<string, Acked>();
    this.acked.set(collection, documents);
    const acked = documents.get(id) ?? { tenantId, versions: new Set() };
    documents.set(id, acked);
    acked.versions.add(announcement.version);
    this.clearing ??= setTimeout(() => void this.clear(), CLEAR_AFTER_MS);
  }

  // What another commit added meanwhile stays; `outboxPending` goes with the last entry.
  private async clear(): Promise<void> {
    clearTimeout(this.clearing);
    this.clearing = undefined;
    const gathered = [...this.acked].filter(([, documents]) => documents.size);
    this.acked.clear();
    for (const [collection, documents] of gathered) {
      const operations = [...documents].map(([id, { tenantId, versions }]) => ({
        updateOne: {
          filter: { _id: id, tenantId },
          update: [
            {
              $set: {
                outbox: { $filter: { input: '$outbox', cond: { $not: [{ $in: ['$$this.version', [...versions]] }] } } },
              },
            },
            { $set: { outboxPending: { $cond: [{ $eq: ['$outbox', []] }, '$$REMOVE', '$outboxPending'] } } },
          ],
        },
      }));
      await collection
        .bulkWrite(operations, { ordered: false, writeConcern: { w: 1, j: false } })
        .catch(() => undefined); // the poller says it once more
    }
    if (this.underWay && !gathered.length) await new Promise((resolve) => setImmediate(resolve));
  }

  private carried(collection: Documents): Carried {
    const carried = this.collections.get(collection);
    if (!carried) throw new TypeError('this collection has no outbox');
    return carried;
  }
}
