import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Row } from './read-rows.js';

/**
 * How a file's columns become a filing: `description` columns are joined by a line break; a column that is absent is left out. What the
 * file has not (contact, channel, place) is supplied, `{row}` standing for the row's number, `{row:8}` for it in eight digits.
 */
const Mapping = z.object({
  id: z.array(z.string()).min(1),
  description: z.array(z.string()).min(1),
  occurredAt: z.object({ column: z.string(), zone: z.string().regex(/^[+-]\d\d:\d\d$/) }).optional(),
  gold: z.object({ kind: z.string(), category: z.string(), grade: z.string() }).partial().default({}),
  goldWords: z.record(z.string(), z.string()).default({}),
  filing: z.object({ channel: z.string() }).catchall(z.string()),
  contact: z.record(z.string(), z.string()),
});
type Mapping = z.infer<typeof Mapping>;

/** What a row asks for: an input of fileCase, a key that is the same at every replay, and the labels it carries, if any. */
export interface Filing {
  readonly id: string;
  readonly input: { readonly description: string } & Record<string, unknown>;
  readonly gold: { readonly kind?: string; readonly category?: string; readonly grade?: number };
}

/** Reads a mapping file. Throws a sentence that names the file and what is wrong in it. */
export function readMapping(file: string): Mapping {
  const read = Mapping.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  throw new Error(
    `${file}: ${read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
  );
}

/** The filing of a row. Throws a sentence that says what the row lacks. */
export function filingOf(row: Row, mapping: Mapping): Filing {
  const { values } = row;
  const id = mapping.id.map((column) => values[column]?.trim()).find(Boolean);
  if (!id) throw new Error(`no ${mapping.id.join(' or ')}`);
  const description = mapping.description
    .map((column) => values[column]?.trim())
    .filter(Boolean)
    .join('\n');
  if (!description) throw new Error(`${mapping.description.join(' and ')} are empty`);
  const fill = (text: string) =>
    text.replace(/\{row(?::(\d+))?\}/g, (_all, digits?: string) =>
      String(row.number).padStart(Number(digits ?? 0), '0'),
    );
  const complainant = Object.fromEntries(Object.entries(mapping.contact).map(([field, text]) => [field, fill(text)]));
  return {
    id,
    input: { ...mapping.filing, description, occurredAt: occurredAt(values, mapping), complainant },
    gold: goldOf(values, mapping),
  };
}

function occurredAt(values: Row['values'], { occurredAt }: Mapping): string | undefined {
  const written = occurredAt && values[occurredAt.column]?.trim();
  if (!occurredAt || !written) return undefined;
  const parts = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(written);
  const [year, month, day, hour = '0', minute = '00', second = '00'] = parts?.slice(1) ?? [];
  const two = (text = '') => text.padStart(2, '0');
  const instant = new Date(`${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${occurredAt.zone}`);
  if (Number.isNaN(instant.getTime())) throw new Error(`${occurredAt.column} is no date: ${written}`);
  return instant.toISOString();
}

function goldOf(values: Row['values'], { gold, goldWords }: Mapping): Filing['gold'] {
  const word = (column: string | undefined) => {
    const written = column && values[column]?.trim();
    return written ? (goldWords[written] ?? written.toUpperCase()) : undefined;
  };
  const grade = word(gold.grade);
  return {
    kind: word(gold.kind),
    category: word(gold.category),
    grade: grade === undefined ? undefined : Number(grade),
  };
}
