import { sheetTime } from '../../../format/times.js';
import { categoryNames, channelNames, gradeNames, kindNames, statusNames } from '../../../words/names.js';
import { sayer, type Language } from '../../../words/words.js';
import type { ExportCasesQuery } from './export.generated.js';
import { COLUMNS, columnNames } from './words.js';

type Exported = ExportCasesQuery['cases']['edges'][number]['node'];

/** The names of the columns. */
export function headOf(language: Language): string[] {
  const say = sayer(columnNames, language);
  return COLUMNS.map((name) => say(name));
}

/** A case in one row, in words, not in codes. */
export function rowOf(of: Exported, language: Language): string[] {
  const texts: Record<(typeof COLUMNS)[number], string | null | undefined> = {
    number: of.number,
    status: sayer(statusNames, language)(of.status),
    kind: sayer(kindNames, language)(of.kind),
    category: sayer(categoryNames, language)(of.category),
    grade: of.grade === null ? '' : sayer(gradeNames, language)(String(of.grade) as keyof typeof gradeNames),
    property: of.property?.name,
    unit: of.unit?.name,
    complainant: of.complainant.display,
    channel: sayer(channelNames, language)(of.channel),
    description: of.description,
    result: of.result,
    receivedAt: sheetTime(of.receivedAt),
    registeredAt: sheetTime(of.registeredAt),
    endedAt: of.endedAt && sheetTime(of.endedAt),
  };
  return COLUMNS.map((name) => texts[name] ?? '');
}
