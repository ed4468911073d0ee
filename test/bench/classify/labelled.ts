import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A labelled complaint in the product's terms; `grade` is null where the product gives none. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly category: string;
  readonly grade: number | null;
}

interface Row {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly kind: string;
  readonly category: string;
  readonly grade: number;
}

/** From test/dist/bench/classify up to the project, and its neighbour. */
const SHARED_DATA = fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
const UNGRADED = new Set(['suggestion', 'praise']);

export const dataFile = (): string => join(process.env['HEARBACK_DATA'] ?? SHARED_DATA, 'complaints_zh_labelled.jsonl');

/** The labelled complaints; undefined when the file is not there. Labels as in LABELLING.md beside it. */
export async function readLabelled(): Promise<Labelled[] | undefined> {
  const file = await readFile(dataFile(), 'utf8').catch(() => undefined);
  return file
    ?.split('\n')
    .filter((line) => line.trim())
    .map((line) => inOurTerms(JSON.parse(line) as Row));
}

function inOurTerms({ id, subject, body, kind, category, grade }: Row): Labelled {
  return {
    id,
    text: `${subject}\n${body}`,
    kind: kind.toUpperCase(),
    category: category === 'service_quality' ? 'SERVICE' : category.toUpperCase(),
    grade: UNGRADED.has(kind) ? null : grade,
  };
}
