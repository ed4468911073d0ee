import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The content of a file only its owner can read; made by `make` the first time and kept from then on. */
export function keepSecret(file: string, make: () => string): string {
  if (!existsSync(file)) write(file, make());
  return readFileSync(file, 'utf8');
}

/** One password a name, generated the first time the name is seen. */
export function keepPasswords<Name extends string>(file: string, names: readonly Name[]): Record<Name, string> {
  const kept: Record<Name, string> = JSON.parse(keepSecret(file, () => '{}'));
  const unseen = names.filter((name) => !(name in kept));
  for (const name of unseen) kept[name] = randomBytes(24).toString('base64url');
  if (unseen.length > 0) write(file, JSON.stringify(kept, null, 2));
  return kept;
}

/** Whole or not at all. */
function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
