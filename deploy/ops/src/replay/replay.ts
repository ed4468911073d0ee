import { setTimeout as wait } from 'node:timers/promises';
import { PROCESSES, type Databases, type ProcessName } from '../database.js';
import type { Say } from '../say.js';

const LOOK_EVERY_MS = 500;
const TELL_EVERY_MS = 10_000;

/**
 * Has processes say the newest state of all that they keep once more, as after the loss of the broker: who has heard it does nothing.
 * Each does so itself, by forgetting of which birth its stream was (libs/messaging, background.ts). Waits until all have.
 */
export async function replay(
  databases: Databases,
  processes: readonly ProcessName[],
  { dryRun, patienceMs = Number.POSITIVE_INFINITY }: { dryRun: boolean; patienceMs?: number },
  say: Say,
): Promise<void> {
  for (const process of processes)
    say(`${process}: ${await sayable(databases, process)} aggregates ${dryRun ? 'would be' : 'are to be'} said again`);
  if (dryRun) return;
  for (const process of processes)
    await databases
      .collection(process, 'streams')
      .updateOne({ _id: 'own' }, { $unset: { born: '' } }, { upsert: true });
  const end = performance.now() + patienceMs;
  let told = performance.now();
  let waiting = [...processes];
  for (;;) {
    const still: ProcessName[] = [];
    for (const process of waiting) {
      if ((await databases.collection(process, 'streams').findOne({ _id: 'own' }))?.['born'] === undefined)
        still.push(process);
      else say(`${process}: said again`);
    }
    if (!still.length) return;
    waiting = still;
    if (performance.now() > end) throw new Error(`${waiting.join(', ')} did not say anything again: do they run?`);
    if (performance.now() - told > TELL_EVERY_MS) {
      say(`waiting for ${waiting.join(', ')}; they must be running`);
      told = performance.now();
    }
    await wait(LOOK_EVERY_MS);
  }
}

/** What a process has ever said something of. */
async function sayable(databases: Databases, process: ProcessName): Promise<number> {
  const counts = await Promise.all(
    (await databases.collections(process)).map((name) =>
      databases.collection(process, name).countDocuments({ announced: { $exists: true } }),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Those named, or all; throws on a name that is none. */
export function processesNamed(names: readonly string[]): readonly ProcessName[] {
  const unknown = names.find((name) => !PROCESSES.includes(name as ProcessName));
  if (unknown) throw new Error(`there is no process ${unknown}; there are ${PROCESSES.join(', ')}`);
  return names.length ? (names as ProcessName[]) : PROCESSES;
}
