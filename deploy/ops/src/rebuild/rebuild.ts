import { setTimeout as wait } from 'node:timers/promises';
import type { Databases, ProcessName } from '../database.js';
import { replay } from '../replay/replay.js';
import type { Say } from '../say.js';

// What a row of the figures is made of.
const PARTS: readonly (readonly [ProcessName, aggregate: string, part: string])[] = [
  ['intake', 'case', 'case'],
  ['dispatch', 'work-order', 'workOrders'],
  ['callback', 'callback', 'callbacks'],
  ['survey', 'invitation', 'invitations'],
];
// Every replica of reporting looks each second.
const ALL_HAVE_LOOKED_MS = 3_000;
const LOOK_EVERY_MS = 500;
const TELL_EVERY_MS = 10_000;

/**
 * Makes the rows behind all figures anew from what the services say, beside those in use, and puts them in their place when everything has
 * been heard. Figures stay as they are until then; broken off, nothing has changed.
 */
export async function rebuild(databases: Databases, dryRun: boolean, say: Say): Promise<void> {
  const reporting = databases.of('reporting');
  if (dryRun) return say(`a dry run: the rows of ${await said(databases)} aggregates would be made anew`);
  const rebuilds = databases.collection('reporting', 'rebuilds');
  const indexes = await databases.collection('reporting', 'case_facts').indexes();
  await reporting.collection('case_facts_next').drop();
  const next = await reporting.createCollection('case_facts_next');
  for (const { key, name } of indexes) if (name !== '_id_') await next.createIndex(key, { name });
  await rebuilds.updateOne({ _id: 'case_facts' }, { $set: { begun: new Date() } }, { upsert: true });
  try {
    await wait(ALL_HAVE_LOOKED_MS);
    await replay(
      databases,
      PARTS.map(([process]) => process),
      { dryRun: false },
      say,
    );
    await untilAllIsHeard(databases, say);
    await next.rename('case_facts', { dropTarget: true });
    say('the figures are made of the new rows');
  } finally {
    await rebuilds.deleteOne({ _id: 'case_facts' });
    await wait(ALL_HAVE_LOOKED_MS);
    await reporting.collection('case_facts_next').drop();
  }
}

async function untilAllIsHeard(databases: Databases, say: Say): Promise<void> {
  for (let told = performance.now(); ; await wait(LOOK_EVERY_MS)) {
    const [of, heard] = [await said(databases), await heardAnew(databases)];
    if (heard >= of) return say(`${heard} aggregates heard`);
    if (performance.now() - told < TELL_EVERY_MS) continue;
    say(`${heard} of ${of} heard; if it stays so, look for parked messages of reporting`);
    told = performance.now();
  }
}

async function said(databases: Databases): Promise<number> {
  const counts = await Promise.all(
    PARTS.map(([process, aggregate]) =>
      databases.collection(process, aggregate).countDocuments({ announced: { $exists: true } }),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function heardAnew(databases: Databases): Promise<number> {
  const sizes = PARTS.map(([, , part]) => ({ $size: { $objectToArray: { $ifNull: [`$known.${part}`, {}] } } }));
  const [found] = await databases
    .collection('reporting', 'case_facts_next')
    .aggregate<{ heard: number }>([{ $group: { _id: null, heard: { $sum: { $add: sizes } } } }])
    .toArray();
  return found?.heard ?? 0;
}
