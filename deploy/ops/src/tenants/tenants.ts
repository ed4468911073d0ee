import type { Databases } from '../database.js';
import type { Say } from '../say.js';

/** One line a company: short name, code, state, cases, how many of them are open, name. */
export async function tenants(databases: Databases, say: Say): Promise<void> {
  const all = await databases.collection('gateway', 'tenants').find({}).sort({ _id: 1 }).toArray();
  if (!all.length) return say('no company yet: provisionTenant makes the first');
  for (const { _id, code, name, status } of all) {
    const cases = databases.collection('intake', 'case');
    const [kept, open] = await Promise.all([
      cases.countDocuments({ tenantId: _id }),
      cases.countDocuments({ tenantId: _id, 'state.ending.end': 'OPEN' }),
    ]);
    say([_id, code, status ?? 'ACTIVE', `${kept} cases`, `${open} open`, name ?? '–'].join('\t'));
  }
}
