import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Instant } from '@hearback/contracts';
import { SETTINGS, type Settings } from '@hearback/messaging';
import { Inject, Injectable, Logger } from '@nestjs/common';

/** Opaque ids only: the list tells nobody who was erased. */
export interface ErasedPerson {
  readonly tenantId: string;
  readonly personId: string;
  readonly at: Instant;
}

/** The list of erasures beside the database: a file with a line an erasure, only ever added to. */
@Injectable()
export class ErasureList {
  private readonly file: string | undefined;

  constructor(@Inject(SETTINGS) { HEARBACK_ERASURES_FILE, HEARBACK_PROFILE }: Settings) {
    this.file = HEARBACK_ERASURES_FILE;
    if (!this.file && HEARBACK_PROFILE === 'production')
      new Logger('erasures').warn(
        'HEARBACK_ERASURES_FILE is not set: erasures are listed in the database only. Before a restore, save the collection `erasure`, and give it to reapply-erasures afterwards.',
      );
  }

  /** On the disk when this resolves. */
  async add(erased: ErasedPerson): Promise<void> {
    if (!this.file) return;
    await mkdir(path.dirname(this.file), { recursive: true });
    await appendFile(this.file, `${JSON.stringify(erased)}\n`, { flush: true });
  }

  all = async (): Promise<ErasedPerson[]> =>
    this.file ? readErasures(await readFile(this.file, 'utf8').catch(absent)) : [];
}

/**
 * Each person of a list once: of this file, or of the collection `erasure` as lines of JSON. A line that a crash left half written is left
 * out: its erasure was never answered as done.
 */
export function readErasures(list: string): ErasedPerson[] {
  const known = list.split('\n').flatMap((line): [string, ErasedPerson][] => {
    const { tenantId, personId, _id = personId, at } = parsed(line);
    return tenantId && _id && at ? [[`${tenantId}/${_id}`, { tenantId, personId: _id, at }]] : [];
  });
  return [...new Map(known).values()];
}

function parsed(line: string): Partial<ErasedPerson> & { readonly _id?: string } {
  try {
    return JSON.parse(line) as Partial<ErasedPerson>;
  } catch {
    return {};
  }
}

const absent = (error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return '';
  throw error;
};
