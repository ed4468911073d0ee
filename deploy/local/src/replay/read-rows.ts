import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

export interface Row {
  /** Counted from 1, the header left out. */
  readonly number: number;
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

export interface BadRow {
  readonly line: number;
  readonly reason: string;
}

/**
 * Reads .jsonl, .csv, and either of them gzipped; UTF-8, or GB18030 when it is not UTF-8. A row that cannot be read is listed with its
 * line and reason, and the rest goes on.
 */
export function readRows(file: string): { readonly rows: readonly Row[]; readonly bad: readonly BadRow[] } {
  const bytes = readFileSync(file);
  const text = decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  return /\.jsonl(\.gz)?$/.test(file) ? readJsonLines(text) : readCsv(text);
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function readJsonLines(text: string): { rows: Row[]; bad: BadRow[] } {
  const rows: Row[] = [];
  const bad: BadRow[] = [];
  for (const [i, written] of text.split(/\r?\n/).entries()) {
    if (!written.trim()) continue;
    try {
      const values = Object.entries(JSON.parse(written) as Record<string, unknown>).map(([key, value]) => [
        key,
        String(value ?? ''),
      ]);
      rows.push({ number: rows.length + 1, line: i + 1, values: Object.fromEntries(values) });
    } catch {
      bad.push({ line: i + 1, reason: 'not a JSON object' });
    }
  }
  return { rows, bad };
}

function readCsv(text: string): { rows: Row[]; bad: BadRow[] } {
  const bad: BadRow[] = [];
  const records: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
    columns: true,
    bom: true,
    info: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      bad.push({
        line: Number((error as { lines?: number } | undefined)?.lines ?? 0),
        reason: error?.message ?? 'unreadable',
      });
    },
  });
  // csv-parse tells where a record ends; with line breaks inside quotes it begins earlier.
  let line = 2;
  const rows = records.map(({ record, info }, i) => {
    const row = { number: i + 1, line, values: record };
    line = info.lines + 1;
    return row;
  });
  return { rows, bad };
}
