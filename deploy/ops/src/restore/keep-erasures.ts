import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Databases } from '../database.js';

/**
 * A restore forgets who was erased after its backup. Whom the database that is about to go knows to be erased is written to a file beside
 * the backup, for reapply-erasures of intake: opaque ids, a line each. Only ever added to, for a restore that is tried again finds less.
 */
export async function keepErasures(databases: Databases, folder: string): Promise<string> {
  const file = `${resolve(folder)}.erasures.jsonl`;
  appendFileSync(file, '');
  for await (const one of databases.collection('intake', 'erasure').find({}))
    appendFileSync(file, `${JSON.stringify(one)}\n`, { flush: true });
  return file;
}
