import { PROCESSES, type AnyDocument, type Databases, type ProcessName } from '../database.js';
import type { Say } from '../say.js';

/** Lists the messages that no try could settle: process, when, company, what it was, why. Answers how many. */
export async function listParked(databases: Databases, say: Say): Promise<number> {
  let count = 0;
  for (const process of PROCESSES)
    for await (const { _id, at, tenantId, reason } of databases
      .collection(process, 'parked')
      .find({})
      .sort({ at: 1 })) {
      say([process, (at as Date).toISOString(), tenantId, _id, reason].join('\t'));
      count += 1;
    }
  say(
    count
      ? `${count} parked: parked again ID, or parked drop ID (docs/runbooks/messages-parked.md)`
      : 'nothing is parked',
  );
  return count;
}

/** Shows one, whole. */
export async function showParked(databases: Databases, id: string, say: Say): Promise<void> {
  const { process, message } = await find(databases, id);
  say(JSON.stringify({ process, ...message }, null, 2));
}

/** Has the process that could not settle it try it once more; it does so within a second or two while it runs. */
export async function tryAgain(databases: Databases, id: string, dryRun: boolean, say: Say): Promise<void> {
  const { process } = await find(databases, id);
  if (dryRun) return say(`a dry run: ${process} would try it again`);
  await databases
    .collection(process, 'parked_again')
    .updateOne({ _id: id }, { $set: { askedAt: new Date() } }, { upsert: true });
  say(`${process} tries it again; it is parked no longer when that succeeds`);
}

/** Takes one away for good. */
export async function drop(databases: Databases, id: string, dryRun: boolean, say: Say): Promise<void> {
  const { process } = await find(databases, id);
  if (dryRun) return say(`a dry run: it would be taken away from ${process}`);
  await databases.collection(process, 'parked').deleteOne({ _id: id });
  say(`taken away from ${process}`);
}

async function find(databases: Databases, id: string): Promise<{ process: ProcessName; message: AnyDocument }> {
  for (const process of PROCESSES) {
    const message = await databases.collection(process, 'parked').findOne({ _id: id });
    if (message) return { process, message };
  }
  throw new Error(`nothing is parked under ${id}; npm run ops -- parked lists what is`);
}
