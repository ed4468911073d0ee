import { PROPERTY_LIMITS as LONGEST, type Words } from '@hearback/contracts';
import { parse } from 'csv-parse/sync';

/** A flat or room of a list: where it is and what stands on its door. */
export interface UnitLine {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly building: string;
  readonly unit: string;
}

export interface BadLine {
  readonly line: number;
  readonly reason: Words;
}

/** The lines of a list of 项目代码, 项目名称, 楼栋, 房号, with or without its heading; of those that cannot be used, the reason. */
export function readLines(csv: string): { readonly lines: readonly UnitLine[]; readonly bad: readonly BadLine[] } {
  const bad: BadLine[] = [];
  const records = parse(csv, {
    bom: true,
    info: true,
    trim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  const lines = records.flatMap(({ record, info: { lines: line } }, index) => {
    if (index === 0 && record[0] === '项目代码') return [];
    const [code = '', name = '', building = '', unit = ''] = record;
    const one = { line, code: code.toLowerCase(), name, building, unit };
    const reason = wrongWith(one);
    if (reason) bad.push({ line, reason });
    return reason ? [] : [one];
  });
  return { lines, bad };
}

function wrongWith({ code, name, building, unit }: UnitLine): Words | undefined {
  if (!name || !building || !unit) return MISSING;
  if (!LONGEST.code.test(code)) return BAD_CODE;
  if (name.length > LONGEST.name || building.length > LONGEST.building || unit.length > LONGEST.unit) return TOO_LONG;
  return undefined;
}

const MISSING = {
  zh: '应有四列：项目代码、项目名称、楼栋、房号，都要填写。',
  en: 'Four columns are needed, all filled in: code and name of the property, building, unit.',
};
const BAD_CODE = {
  zh: '项目代码只能用小写字母、数字和短横线，最多 32 位。',
  en: 'The code of a property is lower case letters, digits and dashes, at most 32.',
};
const TOO_LONG = {
  zh: '项目名称最多 80 字，楼栋和房号最多 40 字。',
  en: 'A name has at most 80 characters, a building and a unit at most 40.',
};
