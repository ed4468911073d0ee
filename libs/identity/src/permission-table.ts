import { PERMISSIONS, scopeOf } from './permissions.js';
import { ROLES } from './roles.js';

/** The permission table in Markdown for the documentation: a row an operation, a column a role, in each cell the scope. */
export function permissionTable(): string {
  const head = ['operation', ...ROLES];
  const rows = Object.keys(PERMISSIONS).map((name) => [name, ...ROLES.map((role) => scopeOf(role, name) ?? '')]);
  // As wide as prettier makes them.
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}
