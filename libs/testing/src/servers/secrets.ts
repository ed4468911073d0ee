import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The content of a file only its owner can read; made by `make` the first time and kept from then on. */
export function keepSecret(file: string, make: () => string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, make(), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8');
}

/** One password a name, generated the first time the name is seen. */
export function keepPasswords<Name extends string>(file: string, names: readonly Name[]): Record<Name, string> {
  const all = names.map((name) => [name, randomBytes(24).toString('base64url')] as const);
  return JSON.parse(keepSecret(file, () => JSON.stringify(Object.fromEntries(all), null, 2)));
}
