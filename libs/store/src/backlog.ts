import type { Connection } from 'mongoose';
import type { Clock } from './clock.js';
import { SYSTEM_SCOPE } from './system-scope.js';
import type { Wakeable } from './wake-sweeper.js';

// Counting stops here: an alert needs to know that it is many, not how many.
const MOST = 10_000;
const HOUR_MS = 3_600_000;

/** What waits in a process's collections, for its metrics; ages in seconds, 0 when nothing waits. */
export interface Waiting {
  /** Since when the oldest event waits that JetStream has not acknowledged. Machine time. */
  readonly outboxAge: number;
  /** How long ago something fell due that has not been woken. Domain time, as everything that falls due. */
  readonly lateness: number;
  /** Aggregates of which something falls due within the hour, at most 10,000. */
  readonly dueSoon: number;
}

/**
 * Reads what waits of one kind of aggregate. Only by the sweepers' two partial indexes, so it costs the same however much is kept, and it
 * learns no more than instants.
 */
export async function waitingOf(
  { connection, clock }: { readonly connection: Connection; readonly clock: Clock },
  { type }: Pick<Wakeable, 'type'>,
): Promise<Waiting> {
  const documents = connection.collection<{ outboxPending?: Date; wakeAt?: string }>(type.family.aggregate);
  const first = (field: 'outboxPending' | 'wakeAt') =>
    documents.findOne(
      { [field]: { $exists: true } },
      { projection: { [field]: 1, _id: 0 }, sort: { [field]: 1 }, ...SYSTEM_SCOPE },
    );
  const now = clock.now();
  const soon = { wakeAt: { $lte: new Date(now.getTime() + HOUR_MS).toISOString() } };
  const [unsent, next, dueSoon] = await Promise.all([
    first('outboxPending'),
    first('wakeAt'),
    documents.countDocuments(soon, { limit: MOST, ...SYSTEM_SCOPE }),
  ]);
  return {
    outboxAge: unsent?.outboxPending ? secondsSince(unsent.outboxPending, new Date()) : 0,
    lateness: next?.wakeAt ? secondsSince(new Date(next.wakeAt), now) : 0,
    dueSoon,
  };
}

const secondsSince = (then: Date, now: Date): number => Math.max(0, (now.getTime() - then.getTime()) / 1000);
