import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROCESSES } from '../database.js';

const Collection = z.object({
  process: z.enum(PROCESSES),
  name: z.string(),
  /** From the backup's folder. */
  file: z.string(),
  documents: z.number(),
  bytes: z.number(),
  sha256: z.string(),
  /** As MongoDB describes them. */
  indexes: z.array(z.looseObject({ key: z.record(z.string(), z.unknown()), name: z.string() })),
});

const Manifest = z.object({
  format: z.literal('hearback-backup'),
  version: z.literal(1),
  /** The one instant of all databases that is in it. */
  at: z.iso.datetime(),
  mongodb: z.string(),
  collections: z.array(Collection),
});

/** What is in a backup. It is written last: a folder without it is no backup. */
export type Manifest = z.infer<typeof Manifest>;
export type BackedUpCollection = z.infer<typeof Collection>;

export const MANIFEST = 'manifest.json';

/** Throws a sentence when the folder is no backup of ours. */
export function readManifest(folder: string): Manifest {
  let text: string;
  try {
    text = readFileSync(join(folder, MANIFEST), 'utf8');
  } catch {
    throw new Error(`${folder} is no backup: it has no ${MANIFEST}`);
  }
  const read = Manifest.safeParse(parsed(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${join(folder, MANIFEST)}: ${issue!.path.join('.')} ${issue!.message}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
