import { z } from 'zod';
import { rpc, says } from '../rpc.js';
import { Grade, InstantInput, Key, text, type LedgerLineView } from '../vocabulary.js';

/** How long something may take: minutes, or days for WORKING_DAYS. */
export const LimitInput = z.object({
  measure: z.enum(['ELAPSED', 'WORKING_MINUTES', 'WORKING_DAYS']),
  amount: z.number().int().min(1).max(100_000),
});
export type LimitView = Readonly<z.infer<typeof LimitInput>>;

/** A day that a company has off by a name, or works without one, whatever the country's calendar says. */
export interface OwnDayView {
  readonly date: string;
  readonly off?: string;
}

type TermLimit =
  | { readonly measure: 'ELAPSED' | 'WORKING_MINUTES'; readonly minutes: number }
  | { readonly measure: 'WORKING_DAYS'; readonly days: number };

/** A version of a company's limits and calendar, as a case takes it along. */
export interface CaseTerms {
  readonly version: number;
  readonly limits: Readonly<Record<Grade, Readonly<Record<'contact' | 'arrival' | 'resolution', TermLimit>>>>;
  readonly callbackHours: Readonly<Record<Grade, number>>;
  readonly weekly: { readonly weekdays: readonly number[]; readonly opens: string; readonly closes: string };
  readonly days: readonly OwnDayView[];
}

export interface CalendarYearView {
  readonly year: number;
  /** Nobody has said its holidays yet: limits that run into it follow the weekly hours, provisionally. */
  readonly known: boolean;
  readonly holidays: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly workdays: readonly string[];
}

/** What a case is promised by, and the days that count. */
export interface LimitsView {
  readonly version: number;
  readonly grades: readonly {
    readonly grade: Grade;
    readonly contact: LimitView;
    readonly arrival: LimitView;
    readonly resolution: LimitView;
    readonly callbackHours: number;
  }[];
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly opens: string;
  readonly closes: string;
  /** This year and the next. */
  readonly years: readonly CalendarYearView[];
  /** The company's own, in order. */
  readonly days: readonly OwnDayView[];
  /** Who changed what when, newest first, at most 20. */
  readonly history: readonly LimitsChangeView[];
}

export interface LimitsChangeView {
  /** The version that it made. */
  readonly version: number;
  readonly about: 'LIMITS' | 'CALENDAR';
  readonly at: string;
  readonly by: string;
}
export const getLimits = rpc('intake', 'get-limits', z.object({}))<LimitsView>();

export interface LimitPreviewView {
  readonly name: 'FIRST_CONTACT' | 'ARRIVAL' | 'RESOLUTION';
  readonly limit: LimitView;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly provisional: boolean;
  readonly ledger: readonly LedgerLineView[];
}

/** What a case of a grade would be given that came in at an instant; now, when none is named. */
export const previewLimits = rpc(
  'intake',
  'preview-limits',
  z.object({ grade: Grade, receivedAt: InstantInput.nullish() }),
)<readonly LimitPreviewView[]>();

// Nobody decides on limits that somebody else has changed meanwhile.
const saving = { ifVersion: z.number().int().nullish(), key: Key.optional() };
const Hours = z.number().int().min(1).max(1_000);

/** The limits of every grade, for cases that come in from now on. */
export const saveLimits = rpc(
  'intake',
  'save-limits',
  z.object({
    grades: z
      .array(
        z.object({
          grade: Grade,
          contact: LimitInput,
          arrival: LimitInput,
          resolution: LimitInput,
          callbackHours: Hours,
        }),
      )
      .max(10),
    ...saving,
  }),
)<LimitsView>();

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: () => says('请按 09:00 的样子填写时间。', 'Write the time as 09:00.'),
});

/** When the company works, for cases that come in from now on. */
export const saveCalendar = rpc(
  'intake',
  'save-calendar',
  z.object({
    weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    opens: Time,
    closes: Time,
    days: z
      .array(
        z.object({
          date: z.iso.date({
            error: () => says('没有这一天，请按 2026-10-01 的样子填写。', 'No such day: write it as 2026-10-01.'),
          }),
          off: text(20).nullish(),
        }),
      )
      .max(200),
    ...saving,
  }),
)<LimitsView>();
