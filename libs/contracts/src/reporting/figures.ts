import { z } from 'zod';
import { rpc, says } from '../rpc.js';
import { CaseKind, Category, First, Grade, Id } from '../vocabulary.js';
import type { Page } from '../vocabulary.js';

export const RateName = z.enum(['timeliness', 'resolution', 'satisfaction', 'callbackOnTime']);
export type RateName = z.infer<typeof RateName>;

export interface RateView {
  readonly name: RateName;
  readonly numerator: number;
  readonly denominator: number;
  /** Absent when nothing has been counted yet: 0 of 0 is no rate. */
  readonly value?: number;
  readonly target: number;
  readonly definition: { readonly zh: string; readonly en: string };
  /** With rates that leave out customers who were not reached: how many were, flagged `low` under 80 %. */
  readonly coverage?: {
    readonly numerator: number;
    readonly denominator: number;
    readonly value?: number;
    readonly low: boolean;
    readonly definition: { readonly zh: string; readonly en: string };
  };
}

const LocalDate = z.iso.date({
  error: () => says('日期应写作 yyyy-mm-dd，例如 2026-11-22。', 'Write the day as yyyy-mm-dd, e.g. 2026-11-22.'),
});
const Period = { from: LocalDate, to: LocalDate, propertyIds: z.array(Id).max(100).nullish() };
const Month = {
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, {
    error: () => says('月份应写作 yyyy-mm，例如 2026-11。', 'Write the month as yyyy-mm, e.g. 2026-11.'),
  }),
  propertyIds: z.array(Id).max(100).nullish(),
};
const CasePage = { first: First, after: z.string().max(400).nullish() };

/** The three targets and callbacks on time, for a period of local days, both ends included. */
export const getTargets = rpc('reporting', 'get-targets', z.object(Period))<Readonly<Record<RateName, RateView>>>();
/** The ids of the cases behind a figure: those counted in the numerator (true), those missing (false), or all. */
export const rateCases = rpc(
  'reporting',
  'rate-cases',
  z.object({ ...Period, rate: RateName, counted: z.boolean().nullish(), ...CasePage }),
)<Page<string>>();

/** The rates of one step of a period: a month or a week of local days, cut off where the period begins or ends. */
export interface TrendStep {
  readonly from: string;
  readonly to: string;
  readonly rates: Readonly<Record<RateName, RateView>>;
}
/** The same rates month by month or week by week, oldest first. */
export const getTrend = rpc('reporting', 'get-trend', z.object({ ...Period, by: z.enum(['MONTH', 'WEEK']) }))<
  readonly TrendStep[]
>();

export interface HotspotView {
  /** Absent for complaints that name no property. */
  readonly propertyId?: string;
  readonly category: Category;
  readonly cases: number;
}
/** Complaints registered in a period, by property and category: where it burns. */
export const getHotspots = rpc('reporting', 'get-hotspots', z.object(Period))<readonly HotspotView[]>();

export interface MonthlySummaryView {
  readonly month: string;
  readonly asOf: string;
  readonly final: boolean;
  readonly received: number;
  readonly closed: number;
  readonly open: number;
  readonly praise: number;
  readonly rows: readonly {
    readonly kind: CaseKind;
    readonly category: Category;
    readonly grade: Grade | null;
    readonly received: number;
    readonly closed: number;
    readonly open: number;
    readonly overdue: number;
  }[];
}
export const getMonthlySummary = rpc('reporting', 'get-monthly-summary', z.object(Month))<MonthlySummaryView>();

export const SummaryFigure = z.enum(['RECEIVED', 'CLOSED', 'OPEN', 'OVERDUE']);
export type SummaryFigure = z.infer<typeof SummaryFigure>;
/** The ids of the cases behind one figure of a month, of a kind, category and grade; left out: all registered or closed in it. */
export const summaryEntries = rpc(
  'reporting',
  'summary-entries',
  z.object({
    ...Month,
    counted: SummaryFigure.nullish(),
    kind: CaseKind.nullish(),
    category: Category.nullish(),
    grade: Grade.nullish(),
    ...CasePage,
  }),
)<Page<string>>();
