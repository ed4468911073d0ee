import type { Connection } from 'mongoose';
import { SYSTEM_SCOPE } from './system-scope.js';

const READS_AND_WRITES = new Set([
  'find',
  'aggregate',
  'count',
  'distinct',
  'update',
  'delete',
  'findAndModify',
  'insert',
]);

/**
 * Watches every command that the driver sends and tells of each that names no tenant and is not marked as the sweepers' (DESIGN §6). The
 * connection must have been opened with `monitorCommands: true`. Runs under the whole test suite.
 */
export function watchTenancy(connection: Connection, violation: (what: string) => void): void {
  connection.getClient().on('commandStarted', ({ commandName, command }) => {
    if (!READS_AND_WRITES.has(commandName) || command['comment'] === SYSTEM_SCOPE.comment) return;
    const parts = statements(commandName, command);
    if (!parts.every(namesTenant))
      violation(
        `${commandName} on ${String(command[commandName])} without tenantId: ${JSON.stringify(parts).slice(0, 300)}`,
      );
  });
}

function statements(name: string, command: Record<string, unknown>): unknown[] {
  const list = (key: string) => (command[key] ?? []) as Record<string, unknown>[];
  if (name === 'update') return list('updates').map((one) => one['q']);
  if (name === 'delete') return list('deletes').map((one) => one['q']);
  if (name === 'insert') return list('documents');
  if (name === 'aggregate') return [list('pipeline')[0]?.['$match']];
  return [command['filter'] ?? command['query']];
}

const namesTenant = (part: unknown): boolean =>
  typeof part === 'object' && part !== null && typeof (part as { tenantId?: unknown }).tenantId === 'string';
