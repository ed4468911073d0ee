import { addressed } from './period.js';

export const SUMMARY_FIGURES = ['received', 'closed', 'open', 'overdue'] as const;
export type SummaryFigure = (typeof SUMMARY_FIGURES)[number];

interface Narrowed {
  readonly month: string;
  readonly property: readonly string[];
  readonly kind?: string;
  readonly category?: string;
  readonly grade?: number | null;
}

/** Where the cases behind a figure of a month stand. */
export const summaryAddress = (counted: SummaryFigure, { grade, ...narrowed }: Narrowed): string =>
  `/summary/cases${addressed({ counted, ...narrowed, grade: grade ? String(grade) : undefined })}`;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The month that an address names, else that of today. */
export function monthIn(search: URLSearchParams, today: string): string {
  const month = search.get('month') ?? '';
  return MONTH.test(month) ? month : today.slice(0, 7);
}

/** The month so many later. */
export function monthAfter(month: string, by: number): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + by, 1)).toISOString().slice(0, 7);
}
