import { z } from 'zod';
import { rpc } from '../rpc.js';
import { Grade, InstantInput, type LedgerLineView } from '../vocabulary.js';

/** How long something may take, and in what it is measured. */
export interface LimitView {
  readonly measure: 'ELAPSED' | 'WORKING_MINUTES' | 'WORKING_DAYS';
  /** Minutes, or days for WORKING_DAYS. */
  readonly amount: number;
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
