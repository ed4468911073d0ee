import type { Databases } from '../database.js';

// Far more than a company files between a backup and a restore of the same day, and never less than twice its busiest day.
const AT_LEAST = 1_000;
// The companies' days: services/intake/src/company/company-zone.ts.
const ZONE_AHEAD_MS = 8 * 3_600_000;

interface Counter {
  readonly _id: string;
  readonly tenantId: string;
  readonly count: number;
}

/**
 * What was given out after the backup is in people's hands, and nobody knows any more what it was: nothing new may bear the same name.
 * Case numbers of today go on behind a gap; those of other days are never given again. Feeds begin anew, so that no position of before fits.
 */
export async function giveNothingAgain(databases: Databases, now: Date): Promise<void> {
  const counters = databases.of('intake').collection<Counter>('case-counter');
  const day = new Date(now.getTime() + ZONE_AHEAD_MS).toISOString().slice(0, 10).replaceAll('-', '');
  for await (const { _id: tenantId } of databases.collection('intake', 'company').find({})) {
    const [busiest] = await counters.find({ tenantId }).sort({ count: -1 }).limit(1).toArray();
    const gap = Math.max(AT_LEAST, 2 * (busiest?.count ?? 0));
    await counters.updateOne({ _id: `${tenantId}/${day}`, tenantId }, { $inc: { count: gap } }, { upsert: true });
  }
  await databases.collection('gateway', 'change-feeds').deleteMany({});
}
