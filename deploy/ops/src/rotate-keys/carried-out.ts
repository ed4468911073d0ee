import { setTimeout as wait } from 'node:timers/promises';
import type { Databases } from '../database.js';
import type { Say } from '../say.js';

const LOOK_EVERY_MS = 500;
const TELL_EVERY_MS = 10_000;

/** Gives intake an order to change keys, and waits until it is carried out. One that is under way already is waited for. */
export async function carriedOut(databases: Databases, what: 'master' | 'companies', say: Say): Promise<void> {
  const orders = databases.collection('intake', 'key-orders');
  const companies = await databases.collection('intake', 'company').countDocuments({ wrappedKey: { $exists: true } });
  await orders.updateOne({ _id: what }, { $setOnInsert: { ordered: new Date() } }, { upsert: true });
  for (let told = performance.now(); ; await wait(LOOK_EVERY_MS)) {
    const order = await orders.findOne({ _id: what });
    if (!order) return;
    if (performance.now() - told < TELL_EVERY_MS) continue;
    told = performance.now();
    const { step, company, person } = order;
    if (company)
      say(
        `${companies} companies; at ${String(company).replace('\0', '')}${person ? `, person ${String(person)}` : ''}`,
      );
    else
      say(
        step
          ? `${companies} companies; waiting until every replica knows`
          : 'waiting for intake, which must be running',
      );
  }
}
